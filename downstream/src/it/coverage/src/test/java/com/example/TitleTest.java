package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TitleTest {

    @Test
    void aTaskWithAName() {
        assertEquals("Buy catnip", Title.of(Task.builder().name("Buy catnip").build()));
    }
}
