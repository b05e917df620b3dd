package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void aNullIsRefusedWithTheCallsToMakeInstead() {
        assertThat(ResourceField.requireValue("a", Field.DUE_ON)).isEqualTo("a");
        assertThatThrownBy(() -> ResourceField.requireValue(null, Field.DUE_ON))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Task.due_on must not be null: setNull(Field.DUE_ON) writes an explicit null,"
                        + " unset(Field.DUE_ON) takes the field out");
    }
}
