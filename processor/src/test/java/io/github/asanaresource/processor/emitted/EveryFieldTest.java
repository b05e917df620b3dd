package io.github.asanaresource.processor.emitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.MissingFieldsException;
import io.github.asanaresource.Presence;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of each field of each model: of its accessors and setters, and of the other fields. */
class EveryFieldTest {

    static Stream<EmittedField> fields() {
        return EmittedField.all();
    }

    static Stream<EmittedField> optionalFields() {
        return fields().filter(field -> !field.isRequired());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aSetterSetsItAndNoOther(EmittedField field) {
        assertThat(field.setters()).isNotEmpty();
        for (Method setter : field.setters()) {
            Object model = EmittedField.build(set(field.builder(), setter));
            Method accessor = field.accessors().stream()
                    .filter(each -> EmittedField.valueType(each).equals(EmittedField.setType(setter)))
                    .reduce((first, second) -> second.getName().equals(setter.getName()) ? second : first)
                    .orElseThrow();
            assertThat(EmittedField.get(accessor, model)).isEqualTo(EmittedField.sample(EmittedField.setType(setter)));
            for (EmittedField each : EmittedField.of(field.model())) {
                assertThat(each.presence(model))
                        .as(each.toString())
                        .isEqualTo(each.equals(field) ? Presence.PRESENT : each.presence(field.plain()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aSetterTakesNoNull(EmittedField field) {
        for (Method setter : field.setters()) {
            if (!EmittedField.isFilling(setter) && !EmittedField.takesPrimitive(setter)) {
                assertThatThrownBy(() -> EmittedField.call(setter, field.builder(), new Object[] {null}))
                        .isInstanceOf(NullPointerException.class)
                        .hasMessageStartingWith(field + " must not be null: ");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aBuilderFillsAnew(EmittedField field) {
        for (Method setter : field.setters()) {
            if (EmittedField.isFilling(setter)) {
                Consumer<Object> filling = inner -> EmittedField.call(
                        EmittedField.method(inner.getClass(), "unknownField", String.class, Object.class),
                        inner,
                        "new",
                        1);
                Object builder = field.builder();
                assertThat(EmittedField.call(setter, builder, filling)).isSameAs(builder);
                assertThat(EmittedField.build(builder)).isEqualTo(field.with(Map.of("new", 1)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void nullIsEmpty(EmittedField field) {
        Object builder = field.builder();
        assertThat(field.setNull(builder)).isSameAs(builder);
        Object model = EmittedField.build(builder);
        assertThat(field.presence(model)).isEqualTo(Presence.NULL);
        assertEmpty(field, model);
    }

    @ParameterizedTest
    @MethodSource("optionalFields")
    void absentIsEmptyToo(EmittedField field) {
        Object builder = field.setNull(field.builder());
        assertThat(field.unset(builder)).isSameAs(builder);
        Object model = EmittedField.build(builder);
        assertThat(model).isEqualTo(field.plain());
        assertThat(field.presence(model)).isEqualTo(Presence.ABSENT);
        assertEmpty(field, model);
    }

    private static void assertEmpty(EmittedField field, Object model) {
        for (Method accessor : field.accessors()) {
            assertThat(EmittedField.get(accessor, model))
                    .isEqualTo(accessor.getReturnType() == List.class ? List.of() : null);
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aNewBuilderHasNoField(EmittedField field) {
        Object builder = EmittedField.call(EmittedField.method(field.model(), "builder"), null);
        if (EmittedField.of(field.model()).stream().anyMatch(EmittedField::isRequired)) {
            assertThatThrownBy(() -> EmittedField.build(builder)).isInstanceOf(MissingFieldsException.class);
        } else {
            assertThat(EmittedField.build(builder)).isEqualTo(field.plain());
        }
    }

    @ParameterizedTest
    @MethodSource("optionalFields")
    void whatWasSetIsGoneAfterwards(EmittedField field) {
        Object isNull = EmittedField.build(field.setNull(field.builder()));
        for (Method setter : field.setters()) {
            assertThat(EmittedField.build(field.unset(set(field.builder(), setter))))
                    .isEqualTo(field.plain());
            assertThat(EmittedField.build(field.setNull(set(field.builder(), setter))))
                    .isEqualTo(isNull);
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void jsonOfAnotherKindIsKeptAsideUntilItIsReplaced(EmittedField field) {
        Object odd = field.with(field.wrong());
        assertThat(field.unreadableFields(odd)).containsOnlyKeys(field.constant());
        assertThat(field.presence(odd)).isEqualTo(Presence.PRESENT);
        assertThat(field.accessors())
                .isNotEmpty()
                .allSatisfy(accessor -> assertThatThrownBy(() -> EmittedField.call(accessor, odd))
                        .isInstanceOf(MalformedValueException.class)
                        .hasMessageStartingWith(field + ": expected "));
        assertThat(EmittedField.build(field.builder(odd))).isEqualTo(odd);
        for (Method setter : field.setters()) {
            assertThat(EmittedField.build(set(field.builder(odd), setter)))
                    .isEqualTo(EmittedField.build(set(field.builder(), setter)));
        }
        assertThat(EmittedField.build(field.setNull(field.builder(odd))))
                .isEqualTo(EmittedField.build(field.setNull(field.builder())));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void noTwoStatesAreEqual(EmittedField field) {
        List<Object> states = states(field);
        assertThat(new HashSet<>(states)).hasSameSizeAs(states);
        assertThat(states.stream().map(Object::hashCode).distinct()).hasSizeGreaterThan(1);
        assertThat(states(field)).isEqualTo(states);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyStateIsWrittenAndReadBack(EmittedField field) {
        for (Json way : Json.values()) {
            for (Object state : states(field)) {
                Object back = way.read(way.write(state), field.model());
                assertThat(back).isEqualTo(state).hasSameHashCodeAs(state).hasToString(state.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void itIsShownUnlessItIsAbsent(EmittedField field) {
        String entry = field.constant().wireName() + "=";
        for (Object state : states(field)) {
            assertThat(state.toString())
                    .startsWith(field.model().getSimpleName() + "{")
                    .doesNotContain("s3cret");
            assertThat(state.toString().contains(entry)).isEqualTo(field.presence(state) != Presence.ABSENT);
        }
        assertThat(field.plain().toString()).endsWith("}");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void itIsNoUnknownField(EmittedField field) {
        Object builder = field.builder();
        Method unknownField = EmittedField.method(builder.getClass(), "unknownField", String.class, Object.class);
        Method remove = EmittedField.method(builder.getClass(), "removeUnknownField", String.class);
        String name = field.constant().wireName();
        assertThatThrownBy(() -> EmittedField.call(unknownField, builder, name, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(name + " is a field of " + field.model().getSimpleName() + ", and has a setter");
        assertThat(EmittedField.call(unknownField, builder, "new", 1)).isSameAs(builder);
        Object model = EmittedField.build(builder);
        Method unknownFields = EmittedField.method(field.model(), "unknownFields");
        assertThat(EmittedField.call(unknownFields, model)).isEqualTo(Map.of("new", 1));
        assertThat(EmittedField.build(field.builder(model))).isEqualTo(model).isNotEqualTo(field.plain());
        assertThat(EmittedField.call(remove, builder, "new")).isSameAs(builder);
        assertThat(EmittedField.build(builder)).isEqualTo(field.plain());
    }

    /** A field that is absent, unless it is required; null, as in a request; set; and of another kind. */
    private static List<Object> states(EmittedField field) {
        Method setter = field.setters().get(0);
        return Stream.of(
                        field.plain(),
                        EmittedField.build(field.setNull(field.builder())),
                        EmittedField.build(set(field.builder(), setter)),
                        field.with(field.wrong()))
                .toList();
    }

    private static Object set(Object builder, Method setter) {
        Consumer<Object> nothing = inner -> {};
        Object value = EmittedField.isFilling(setter) ? nothing : EmittedField.sample(EmittedField.setType(setter));
        assertThat(EmittedField.call(setter, builder, value)).isSameAs(builder);
        return builder;
    }
}
