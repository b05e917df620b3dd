package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MissingFieldsExceptionTest {

    private enum Field implements ResourceField {
        NAME,
        PARENT;

        @Override
        public String resource() {
            return "Task";
        }

        @Override
        public String wireName() {
            return this == NAME ? "name" : "parent";
        }
    }

    @Test
    void everyMissingFieldIsNamed() {
        MissingFieldsException exception = new MissingFieldsException(List.of(Field.NAME, Field.PARENT));
        assertThat(exception.fields()).isEqualTo(List.of("name", "parent"));
        assertThat(exception).hasMessage("Task must have name, parent: give each a value");
    }
}
