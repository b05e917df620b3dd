package io.github.asanaresource.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.Presence;
import io.github.asanaresource.fuzz.Way.Refusal;
import io.github.asanaresource.fuzz.specs.Membership;
import io.github.asanaresource.fuzz.specs.Rate;
import io.github.asanaresource.fuzz.specs.Reference;
import io.github.asanaresource.fuzz.specs.Specimen;
import io.github.asanaresource.internal.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An emitted type that whole documents are read as, and its promises for every document.
 *
 * @param type the type
 * @param fromMap creates it from parsed JSON
 * @param <T> the type
 */
record Root<T>(Class<T> type, Function<Object, T> fromMap) {

    private static final List<Root<?>> ALL = List.of(
            new Root<>(Specimen.class, json -> Specimen.fromMap(object(json))),
            new Root<>(Membership.class, Membership::fromMap),
            new Root<>(Rate.class, Rate::fromMap),
            new Root<>(Reference.class, Reference::fromMap));

    /** Passes a document, which may be malformed, to every type in every way. */
    static void takeAll(String json) {
        for (Root<?> root : ALL) {
            root.take(json);
        }
    }

    private void take(String json) {
        List<T> models = new ArrayList<>();
        for (Way way : Way.values()) {
            T model = take(json, way);
            if (model != null) {
                models.add(model);
            }
        }
        for (T model : models) {
            assertEqual(model, models.get(0));
        }
    }

    /** {@return the model; null if the document cannot be read as one} */
    private @Nullable T take(String json, Way way) {
        Object values;
        try {
            values = way.values(json);
        } catch (Refusal noJson) {
            assertThatThrownBy(() -> way.read(json, type)).isInstanceOf(Refusal.class);
            return null;
        }
        if (type == Specimen.class && values != null && !(values instanceof Map)) {
            assertThatThrownBy(() -> way.read(json, type))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Specimen: expected an object, not ");
            return null;
        }
        try {
            T model = way.read(json, type);
            if (values == null) {
                assertThat(model).isNull();
            } else {
                assertPromises(model, values, way);
            }
            return model;
        } catch (Refusal refusal) {
            throw new AssertionError(way + " cannot read what it wrote, or what it reads without a model", refusal);
        }
    }

    private void assertPromises(T model, Object values, Way way) throws Refusal {
        String written = way.write(model);
        assertThat(Wire.exact(way.values(written))).isEqualTo(Wire.exact(values));
        assertEqual(way.read(written, type), model);
        assertEqual(fromMap.apply(values), model);
        if (model instanceof Specimen specimen) {
            assertFields(specimen, object(values));
        }
        Inspection.of(model);
        assertThat(way.write(model)).as("written after the inspection").isEqualTo(written);
    }

    private static void assertEqual(@Nullable Object actual, Object expected) {
        assertThat(actual).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
    }

    private static void assertFields(Specimen specimen, Map<String, ?> values) {
        List<String> unknown = new ArrayList<>(values.keySet());
        for (Specimen.Field field : Specimen.Field.values()) {
            assertThat(specimen.presence(field)).as(field.wireName()).isEqualTo(presence(field.wireName(), values));
            unknown.remove(field.wireName());
        }
        assertThat(List.copyOf(specimen.unknownFields().keySet())).isEqualTo(unknown);
        assertThat(specimen.unreadableFields().keySet())
                .isSubsetOf(Arrays.stream(Specimen.Field.values())
                        .filter(field -> values.get(field.wireName()) != null)
                        .toList());
    }

    private static Presence presence(String field, Map<String, ?> values) {
        if (!values.containsKey(field)) {
            return Presence.ABSENT;
        }
        return values.get(field) == null ? Presence.NULL : Presence.PRESENT;
    }

    @SuppressWarnings("unchecked") // the keys of JSON are strings
    private static Map<String, ?> object(Object json) {
        return (Map<String, ?>) json;
    }
}
