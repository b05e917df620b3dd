package io.github.asanaresource.models.proof;

import io.github.asanaresource.OpenEnumValue;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceField;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A field of an emitted model, seen by reflection: its constant of {@code Field}, and the accessor of that name. */
record EmittedField(ResourceField constant, Method accessor) {

    private static final Map<Type, Kind> PLAIN = Map.of(
            String.class, Kind.Plain.TEXT,
            Boolean.class, Kind.Plain.FLAG,
            Long.class, Kind.Plain.INTEGER,
            long.class, Kind.Plain.INTEGER,
            BigDecimal.class, Kind.Plain.DECIMAL,
            LocalDate.class, Kind.Plain.DATE,
            OffsetDateTime.class, Kind.Plain.TIMESTAMP,
            URI.class, Kind.Plain.URI,
            Object.class, Kind.Plain.ANY);

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    static EmittedField of(Class<?> model, Enum<?> constant) {
        return new EmittedField((ResourceField) constant, Reflection.method(model, accessorName(constant.name())));
    }

    String wireName() {
        return constant.wireName();
    }

    Kind kind() {
        return kind(accessor.getGenericReturnType());
    }

    boolean isDeprecated() {
        return accessor.isAnnotationPresent(Deprecated.class);
    }

    Presence presence(Object model) {
        return (Presence) Reflection.call(Reflection.method(model.getClass(), "presence", Enum.class), model, constant);
    }

    /** Returns the result of the accessor. */
    Object get(Object model) {
        return Reflection.call(accessor, model);
    }

    /** Returns the result of the accessor of a field that has a value. */
    Object value(Object model) {
        return unwrap(get(model));
    }

    /** Returns the result of the accessor as a list: that of an array has its elements, any other one element. */
    List<?> values(Object model) {
        Object value = value(model);
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** Returns the content of the field: its strings if the accessor converts them, otherwise its value. */
    Object content(Object model) {
        return unwrap(Reflection.call(model.getClass(), isReadFromText() ? textAccessor() : accessor.getName(), model));
    }

    /** Sets the field of a builder to the value that it has in a model. */
    void copy(Object model, Object builder) {
        setContent(builder, content(model));
    }

    /** Sets the field of a builder to its strings if the accessor converts them, otherwise to its value. */
    void setContent(Object builder, Object content) {
        if (isReadFromText()) {
            Method setter = isList()
                    ? Reflection.method(builder.getClass(), textAccessor(), List.class)
                    : Reflection.method(builder.getClass(), accessor.getName(), String.class);
            Reflection.call(setter, builder, content);
        } else {
            set(builder, content);
        }
    }

    /** Sets the field of a builder to a value of the type that the accessor returns. */
    void set(Object builder, Object value) {
        Class<?> given = valueType() == Long.class ? long.class : valueType();
        Reflection.call(Reflection.method(builder.getClass(), accessor.getName(), given), builder, value);
    }

    void setNull(Object builder) {
        Reflection.call(Reflection.method(builder.getClass(), "setNull", Enum.class), builder, constant);
    }

    void unset(Object builder) {
        Reflection.call(Reflection.method(builder.getClass(), "unset", Enum.class), builder, constant);
    }

    private boolean isReadFromText() {
        return kind().isReadFromText();
    }

    private boolean isList() {
        return accessor.getReturnType() == List.class;
    }

    private String textAccessor() {
        return accessor.getName() + (isList() ? "AsStrings" : "AsString");
    }

    private Class<?> valueType() {
        if (accessor.getReturnType() != Optional.class) {
            return accessor.getReturnType();
        }
        Type value = ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0];
        return (Class<?>) value;
    }

    /** {@code NEW_TASK} is the constant of {@code newTask()}. */
    private static String accessorName(String constant) {
        return NEXT_WORD
                .matcher(constant.toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    private static Object unwrap(Object value) {
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }

    /** Returns the kind for the type of an emitted member. */
    static Kind kind(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Kind last = kind(arguments[arguments.length - 1]);
            if (generic.getRawType() == List.class) {
                return new Kind.ListOf(last);
            }
            return generic.getRawType() == Map.class ? new Kind.MapOf(last) : last;
        }
        Class<?> named = (Class<?>) type;
        if (OpenEnumValue.class.isAssignableFrom(named)) {
            return new Kind.OpenSet(Arrays.stream(named.getEnumConstants())
                    .map(OpenEnumValue.class::cast)
                    .filter(OpenEnumValue::isRecognized)
                    .map(OpenEnumValue::wireValue)
                    .toList());
        }
        if (PLAIN.containsKey(named)) {
            return PLAIN.get(named);
        }
        return named.isInterface() ? new Kind.OneOf(named.getSimpleName()) : new Kind.Resource(named.getSimpleName());
    }
}
