package io.github.asanaresource.processor.emitted;

import io.github.asanaresource.MissingFieldsException;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.UnreadableValue;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.processor.specs.JobResponse;
import io.github.asanaresource.processor.specs.MembershipCompactCustomFieldMembership;
import io.github.asanaresource.processor.specs.MembershipCompactGoalMembership;
import io.github.asanaresource.processor.specs.MembershipCompactPortfolioMembership;
import io.github.asanaresource.processor.specs.MembershipCompactProjectMembership;
import io.github.asanaresource.processor.specs.MembershipCompactTeamMembership;
import io.github.asanaresource.processor.specs.RateCompact;
import io.github.asanaresource.processor.specs.TaskCompact;
import io.github.asanaresource.processor.specs.TaskCompactCreatedBy;
import io.github.asanaresource.processor.specs.Traits;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A field of an emitted model, accessed by reflection, so that each test covers every field. */
record EmittedField(Class<?> model, ResourceField constant) {

    private static final List<Class<?>> MODELS = List.of(
            JobResponse.class,
            TaskCompact.class,
            TaskCompactCreatedBy.class,
            Traits.class,
            RateCompact.class,
            MembershipCompactGoalMembership.class,
            MembershipCompactProjectMembership.class,
            MembershipCompactPortfolioMembership.class,
            MembershipCompactCustomFieldMembership.class,
            MembershipCompactTeamMembership.class);

    private static final Map<Type, Object> SAMPLES = Map.of(
            String.class,
            "a",
            Boolean.class,
            true,
            Long.class,
            7L,
            BigDecimal.class,
            new BigDecimal("1.10"),
            LocalDate.class,
            LocalDate.of(2019, 9, 15));

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    static Stream<Class<?>> models() {
        return MODELS.stream();
    }

    static Stream<EmittedField> all() {
        return MODELS.stream().flatMap(model -> of(model).stream());
    }

    static List<EmittedField> of(Class<?> model) {
        Class<?> constants = Arrays.stream(model.getDeclaredClasses())
                .filter(Class::isEnum)
                .findFirst()
                .orElseThrow();
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> new EmittedField(model, (ResourceField) constant))
                .toList();
    }

    /** A model with nothing but its required fields. */
    Object plain() {
        return fromMap(Map.of());
    }

    /** The same model, with JSON in this field. */
    Object with(Object json) {
        return fromMap(Map.of(constant.wireName(), json));
    }

    private Object fromMap(Map<String, ?> more) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (model == Traits.class) {
            json.put("name", "n");
            json.put("projects", List.of());
        }
        json.putAll(more);
        return call(method(model, "fromMap", Map.class), null, json);
    }

    boolean isRequired() {
        return presence(plain()) != Presence.ABSENT;
    }

    Object builder() {
        return builder(plain());
    }

    Object builder(Object of) {
        return call(method(model, "toBuilder"), of);
    }

    static Object build(Object builder) throws MissingFieldsException {
        return call(method(builder.getClass(), "build"), builder);
    }

    Object setNull(Object builder) {
        return call(method(builder.getClass(), "setNull", constant.getClass()), builder, constant);
    }

    Object unset(Object builder) {
        return call(method(builder.getClass(), "unset", constant.getClass()), builder, constant);
    }

    Presence presence(Object of) {
        return (Presence) call(method(model, "presence", constant.getClass()), of, constant);
    }

    @SuppressWarnings("unchecked")
    Map<ResourceField, UnreadableValue> unreadableFields(Object of) {
        return (Map<ResourceField, UnreadableValue>) call(method(model, "unreadableFields"), of);
    }

    /** The accessors of the value and of its string. */
    List<Method> accessors() {
        return Arrays.stream(model.getMethods())
                .filter(method -> method.getParameterCount() == 0 && isNamedAfterThis(method))
                .toList();
    }

    List<Method> setters() {
        return Arrays.stream(method(model, "toBuilder").getReturnType().getMethods())
                .filter(method -> method.getParameterCount() == 1 && isNamedAfterThis(method))
                .toList();
    }

    List<Method> selectors() {
        return Arrays.stream(method(model, "optFields").getReturnType().getMethods())
                .filter(this::isNamedAfterThis)
                .toList();
    }

    private boolean isNamedAfterThis(Method method) {
        String name = NEXT_WORD
                .matcher(constant.name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
        return List.of(name, name + "AsString", name + "AsStrings").contains(method.getName());
    }

    /** The result of an accessor: a value, or null if there is none. A list is returned as it is. */
    static @Nullable Object get(Method accessor, Object of) {
        Object value = call(accessor, of);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    static Type valueType(Method accessor) {
        return accessor.getReturnType() == Optional.class
                ? ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0]
                : accessor.getGenericReturnType();
    }

    static boolean isFilling(Method setter) {
        return setter.getParameterTypes()[0] == Consumer.class;
    }

    /** Whether a setter takes a primitive integer, which cannot be null. */
    static boolean takesPrimitive(Method setter) {
        return setter.getParameterTypes()[0] == long.class;
    }

    /** The type of the values that a setter sets. */
    static Type setType(Method setter) {
        Type type = setter.getGenericParameterTypes()[0];
        if (isFilling(setter)) {
            Type builder = ((ParameterizedType) type).getActualTypeArguments()[0];
            return ((Class<?>) builder).getEnclosingClass();
        }
        return takesPrimitive(setter) ? Long.class : type;
    }

    static Object sample(Type type) {
        if (type instanceof ParameterizedType list) {
            return List.of(sample(list.getActualTypeArguments()[0]));
        }
        Class<?> named = (Class<?>) type;
        if (SAMPLES.containsKey(named)) {
            return SAMPLES.get(named);
        }
        return named.isEnum() ? named.getEnumConstants()[0] : build(call(method(named, "builder"), null));
    }

    /** JSON of a kind that this field cannot have: a list for an object, and an object for anything else. */
    Object wrong() {
        boolean isObject = setters().stream().anyMatch(EmittedField::isFilling);
        return isObject ? List.of() : Map.of("secret", "s3cret");
    }

    /** The method that accepts these arguments. Methods of all models accept any {@code Enum} as a field. */
    static Method method(Class<?> type, String name, Class<?>... arguments) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .filter(method -> takes(method.getParameterTypes(), arguments))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no " + name + Arrays.toString(arguments)));
    }

    private static boolean takes(Class<?>[] parameters, Class<?>[] arguments) {
        return parameters.length == arguments.length
                && IntStream.range(0, arguments.length)
                        .allMatch(index -> parameters[index].isAssignableFrom(arguments[index]));
    }

    static @Nullable Object call(Method method, @Nullable Object receiver, @Nullable Object... arguments) {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return model.getSimpleName() + "." + constant.wireName();
    }
}
