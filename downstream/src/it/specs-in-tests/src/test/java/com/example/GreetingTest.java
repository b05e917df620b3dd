package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class GreetingTest {

    @Test
    void greetsAUserOfAsana() throws Exception {
        User user = new ObjectMapper().readValue("{\"name\":\"Ann\"}", User.class);

        assertEquals("Hello, Ann", Greeting.to(user.name().orElseThrow()));
    }
}
