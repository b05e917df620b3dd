package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskTest {

    @Test
    void theModelIsThere() {
        assertEquals(Optional.of("Buy catnip"), Task.builder().name("Buy catnip").build().name());
    }
}
