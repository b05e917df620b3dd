package io.github.asanaresource.processor.emitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.OpenEnumValue;
import io.github.asanaresource.processor.specs.Color;
import io.github.asanaresource.processor.specs.JobResponseStatus;
import io.github.asanaresource.processor.specs.TaskCompactResourceSubtype;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant of emitted enums, and its string. */
class OpenEnumTest {

    static Stream<Arguments> enums() {
        return Stream.of(
                arguments(Color.values(), Color::fromWireValue),
                arguments(JobResponseStatus.values(), JobResponseStatus::fromWireValue),
                arguments(TaskCompactResourceSubtype.values(), TaskCompactResourceSubtype::fromWireValue));
    }

    private static <E extends Enum<E> & OpenEnumValue> Arguments arguments(E[] constants, Function<String, E> find) {
        return Arguments.of(Named.of(constants[0].getDeclaringClass().getSimpleName(), constants), find);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void aConstantStandsForItsTextAndTheLastForNone(OpenEnumValue[] constants, Function<String, ?> find) {
        OpenEnumValue last = constants[constants.length - 1];
        assertThat(last).hasToString("UNRECOGNIZED");
        assertThat(last.isRecognized()).isFalse();
        assertThatThrownBy(last::wireValue)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("UNRECOGNIZED has no string of its own; the model has the string that came");
        assertThat(find.apply("UNRECOGNIZED")).isEqualTo(last);
        for (OpenEnumValue constant : Arrays.copyOf(constants, constants.length - 1)) {
            assertThat(constant.isRecognized()).isTrue();
            assertThat(find.apply(constant.wireValue())).isEqualTo(constant);
            for (Json jackson : List.of(Json.JACKSON_2, Json.JACKSON_3)) {
                assertThat(jackson.write(Map.of("a", constant))).isEqualTo("{\"a\":\"" + constant.wireValue() + "\"}");
            }
        }
    }
}
