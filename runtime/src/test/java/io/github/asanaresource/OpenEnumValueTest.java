package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OpenEnumValueTest {

    /** An enum that was not emitted: its last constant has a string. */
    private enum Closed implements OpenEnumValue {
        ONLY;

        @Override
        public String wireValue() {
            return "only";
        }
    }

    @Test
    void aKnownConstantHasItsString() {
        assertThat(Status.SUCCEEDED.wireValue()).isEqualTo("succeeded");
        assertThat(Status.SUCCEEDED.isRecognized()).isTrue();
        assertThat(Status.UNRECOGNIZED.isRecognized()).isFalse();
    }

    @Test
    void theFallbackHasNoString() {
        assertThatThrownBy(Status.UNRECOGNIZED::wireValue)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("UNRECOGNIZED has no string of its own; the model has the string that came");
    }

    @Test
    void theFallbackIsRefusedByABuilderWithTheCallToMakeInstead() {
        assertThatThrownBy(() -> Task.builder().status(Status.UNRECOGNIZED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Task.status: UNRECOGNIZED stands for strings without a constant and has none of its own:"
                        + " set the string itself");
    }

    @Test
    void theFallbackOutsideAModelCannotBeWritten() {
        UnwritableConstant json = new UnwritableConstant(Status.UNRECOGNIZED);
        assertThat(json).hasToString("UNRECOGNIZED");
        assertThatThrownBy(json::wireValue)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("UNRECOGNIZED has no string of its own; the model has the string that came");
    }

    @Test
    void aStringIsFoundInItsExactCase() {
        OpenEnumType<Status> type = OpenEnumType.of(Status.class);
        assertThat(type.type()).isEqualTo(Status.class);
        assertThat(OpenEnumType.of(Status.class)).isSameAs(type);
        assertThat(type.fromWireValue("succeeded")).isEqualTo(Status.SUCCEEDED);
        for (String string : new String[] {"Succeeded", "SUCCEEDED", "paused", "", "UNRECOGNIZED"}) {
            assertThat(type.fromWireValue(string)).isEqualTo(Status.UNRECOGNIZED);
        }
    }

    @Test
    void anEnumWithoutAFallbackIsRefused() {
        assertThatThrownBy(() -> OpenEnumType.of(Closed.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("io.github.asanaresource.OpenEnumValueTest$Closed is not an emitted open enum");
    }
}
