package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResourceFieldTest {

    private enum Field implements ResourceField {
        DUE_ON;

        @Override
        public String resource() {
            return "Task";
        }

        @Override
        public String wireName() {
            return "due_on";
        }
    }

    @Test
    void aFieldIsShownUnlessItsModelSaysOtherwise() {
        assertThat(Field.DUE_ON.isSensitive()).isFalse();
    }
}
