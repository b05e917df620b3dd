package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadableValueTest {

    @Test
    void itsJsonIsCopied() {
        List<Object> json = new ArrayList<>(List.of(1L));
        UnreadableValue value = new UnreadableValue(json, "expected a string, not an array");
        json.clear();
        assertThat(value.json()).isEqualTo(List.of(1));
    }

    @Test
    void itIsShownByItsProblem() {
        assertThat(new UnreadableValue(List.of("s3cret"), "expected a string, not an array"))
                .hasToString("(expected a string, not an array)");
    }

    @Test
    void whatIsNullOrNotJsonIsRefused() {
        assertThatThrownBy(() -> new UnreadableValue(null, ""))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("json");
        assertThatThrownBy(() -> new UnreadableValue(1, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("problem");
        assertThatThrownBy(() -> new UnreadableValue(List.of(Double.NaN), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at [0]: JSON has no NaN: take a finite number, a string or null");
    }
}
