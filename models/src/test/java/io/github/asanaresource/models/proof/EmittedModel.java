package io.github.asanaresource.models.proof;

import io.github.asanaresource.MissingFieldsException;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceBuilder;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.UnreadableValue;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.models.AsanaResourceSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A model or union that was emitted from a spec of this module, seen by reflection.
 *
 * @param fields in the order of the constants of {@code Field}; a union has none, and neither has an empty object
 */
record EmittedModel(Class<?> type, List<EmittedField> fields) {

    private static final Map<String, EmittedModel> MODELS = new ConcurrentHashMap<>();

    static EmittedModel of(String name) {
        return MODELS.computeIfAbsent(
                name, each -> of(Reflection.type(AsanaResourceSpec.class.getPackageName() + "." + each)));
    }

    private static EmittedModel of(Class<?> type) {
        return new EmittedModel(
                type,
                Arrays.stream(type.getDeclaredClasses())
                        .filter(nested -> nested.getSimpleName().equals("Field"))
                        .flatMap(constants -> Arrays.stream(constants.getEnumConstants()))
                        .map(constant -> EmittedField.of(type, (Enum<?>) constant))
                        .toList());
    }

    EmittedField field(String wireName) {
        return fields.stream()
                .filter(field -> field.wireName().equals(wireName))
                .findFirst()
                .orElseThrow();
    }

    /** The fields that have a value which the accessor, or the accessor of its string, returns. */
    List<EmittedField> readableFields(Object model) {
        return fields.stream()
                .filter(field -> field.presence(model) == Presence.PRESENT)
                .filter(field -> !unreadableFields(model).containsKey(field.constant()))
                .toList();
    }

    Object builder() {
        return Reflection.call(type, "builder", null);
    }

    /** The kinds of value that the builder accepts for a field. */
    List<Kind> setterKinds(EmittedField field) {
        return Arrays.stream(builder().getClass().getMethods())
                .filter(method -> method.getName().equals(field.accessor().getName()))
                .filter(method -> method.getParameterCount() == 1)
                .map(method -> EmittedField.kind(method.getGenericParameterTypes()[0]))
                .toList();
    }

    /** Calls {@code fromMap} with parsed JSON. */
    Object fromMap(@Nullable Object json) {
        return Reflection.call(
                Reflection.method(type, "fromMap", type.isInterface() ? Object.class : Map.class), null, json);
    }

    /** Copies the content of a model to a new builder with public methods. Unreadable fields have no setter. */
    Object rebuild(Object model) {
        Object builder = builder();
        readableFields(model).forEach(field -> field.copy(model, builder));
        fields.stream()
                .filter(field -> field.presence(model) == Presence.NULL)
                .forEach(field -> field.setNull(builder));
        unknownFields(model).forEach((name, value) -> setUnknownField(builder, name, value));
        return builder;
    }

    static Object build(Object builder) {
        return ((ResourceBuilder<?, ?, ?>) builder).build();
    }

    /** The fields that are missing from a builder; none if it builds. */
    static List<String> missing(Object builder) {
        try {
            build(builder);
            return List.of();
        } catch (MissingFieldsException e) {
            return e.fields();
        }
    }

    static Object toBuilder(Object model) {
        return ((ResourceModel<?>) model).toBuilder();
    }

    static Object copy(Object model) {
        return build(toBuilder(model));
    }

    static void setUnknownField(Object builder, String name, @Nullable Object json) {
        ((ResourceBuilder<?, ?, ?>) builder).unknownField(name, json);
    }

    static void removeUnknownField(Object builder, String name) {
        ((ResourceBuilder<?, ?, ?>) builder).removeUnknownField(name);
    }

    static Map<String, @Nullable Object> unknownFields(Object model) {
        return ((ResourceModel<?>) model).unknownFields();
    }

    static Map<? extends ResourceField, UnreadableValue> unreadableFields(Object model) {
        return ((ResourceModel<?>) model).unreadableFields();
    }
}
