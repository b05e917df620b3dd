package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Each test has a mistake that NullAway finds, since the emitted code declares what may be null. */
class TaskTest {

    @Test
    void aSetterTakesNoNull() {
        assertThrows(NullPointerException.class, () -> Task.builder().gid(null));
    }

    @Test
    void theJsonOfAnUnknownFieldMayBeNull() {
        Task task = Task.builder().gid("1").unknownField("new", null).build();

        assertEquals("Task{gid=1, unknown fields: [new]}", task.toString());
        assertThrows(NullPointerException.class, () -> task.unknownFields().get("new").hashCode());
    }
}
