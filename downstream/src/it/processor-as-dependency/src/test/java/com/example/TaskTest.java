package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskTest {

    @Test
    void theProcessorAmongTheDependenciesRan() throws Exception {
        Task task = new ObjectMapper().readValue("{\"gid\":\"1\",\"start_policy\":\"same_day\"}", Task.class);

        assertEquals(Optional.of(TaskStartPolicy.SAME_DAY), task.startPolicy());
    }
}
