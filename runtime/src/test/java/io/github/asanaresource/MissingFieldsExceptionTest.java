package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MissingFieldsExceptionTest {

    @Test
    void everyMissingFieldIsNamed() {
        MissingFieldsException exception = new MissingFieldsException("Task", List.of("name", "parent"));
        assertThat(exception.fields()).isEqualTo(List.of("name", "parent"));
        assertThat(exception).hasMessage("Task is missing required fields: name, parent");
        assertThatThrownBy(() -> exception.fields().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
