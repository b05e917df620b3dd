package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
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
        assertThatThrownBy(() -> MissingFieldsException.throwIfAny(Stream.of(Field.values())))
                .isInstanceOfSatisfying(
                        MissingFieldsException.class,
                        e -> assertThat(e.fields()).isEqualTo(List.of("name", "parent")))
                .hasMessage("Task must have name, parent: give each a value");
    }

    @Test
    void nothingIsThrownWhereNothingIsMissing() {
        assertThatCode(() -> MissingFieldsException.throwIfAny(Stream.<Field>empty()))
                .doesNotThrowAnyException();
    }
}
