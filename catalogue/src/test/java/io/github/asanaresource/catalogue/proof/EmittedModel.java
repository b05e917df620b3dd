package io.github.asanaresource.catalogue.proof;

import io.github.asanaresource.catalogue.AsanaResourceSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A model that was emitted from a spec of the catalogue, seen by reflection. */
record EmittedModel(Class<?> type) {

    static EmittedModel of(String name) {
        return new EmittedModel(Reflection.type(AsanaResourceSpec.class.getPackageName() + "." + name));
    }

    /** The fields in the order of the constants of {@code Field}. */
    List<EmittedField> fields() {
        Class<?> constants = Reflection.type(type.getName() + "$Field");
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> EmittedField.of(type, (Enum<?>) constant))
                .toList();
    }

    Object builder() {
        return Reflection.call(type, "builder", null);
    }

    /** The kinds of value that the builder takes for a field. */
    List<Kind> setterKinds(EmittedField field) {
        return Arrays.stream(builder().getClass().getMethods())
                .filter(method -> method.getName().equals(field.accessor().getName()))
                .filter(method -> method.getParameterCount() == 1)
                .map(method -> EmittedField.kind(method.getGenericParameterTypes()[0]))
                .toList();
    }

    /** What {@code fromJson} makes of JSON that is there as Java values. */
    Object fromJson(Map<?, ?> json) {
        return Reflection.call(Reflection.method(type, "fromJson", Map.class), null, json);
    }

    static Object build(Object builder) {
        return Reflection.call(builder.getClass(), "build", builder);
    }

    static Object copy(Object model) {
        return build(Reflection.call(model.getClass(), "toBuilder", model));
    }

    static Map<?, ?> unknownFields(Object model) {
        return (Map<?, ?>) Reflection.call(model.getClass(), "unknownFields", model);
    }
}
