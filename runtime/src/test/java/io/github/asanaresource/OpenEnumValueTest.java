package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OpenEnumValueTest {

    private enum Status implements OpenEnumValue {
        SUCCEEDED,
        UNRECOGNIZED;

        @Override
        public String wireValue() {
            if (this == UNRECOGNIZED) {
                throw new IllegalStateException("no text");
            }
            return "succeeded";
        }

        @Override
        public boolean isRecognized() {
            return this != UNRECOGNIZED;
        }
    }

    @Test
    void aKnownConstantHasItsText() {
        assertThat(OpenEnumValue.requireText(Status.SUCCEEDED, "status(String)"))
                .isEqualTo("succeeded");
        assertThat(OpenEnumValue.json(Status.SUCCEEDED)).isEqualTo("succeeded");
    }

    @Test
    void theFallbackIsRefusedWithTheCallToMakeInstead() {
        assertThatThrownBy(() -> OpenEnumValue.requireText(Status.UNRECOGNIZED, "status(String)"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("UNRECOGNIZED has no text of its own: give the text itself to status(String)");
    }

    @Test
    void theFallbackOutsideAModelCannotBeWritten() {
        Object json = OpenEnumValue.json(Status.UNRECOGNIZED);
        assertThat(json).isInstanceOf(UnwritableConstant.class).hasToString("UNRECOGNIZED");
        assertThatThrownBy(((UnwritableConstant) json)::wireValue)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no text");
    }
}
