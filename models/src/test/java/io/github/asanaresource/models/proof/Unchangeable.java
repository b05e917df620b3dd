package io.github.asanaresource.models.proof;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.UnreadableValue;
import io.github.asanaresource.internal.Nullable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.function.Executable;

/** Visits everything reachable from a model, and tries to change it. */
final class Unchangeable {

    private static final Set<Class<?>> IMMUTABLE = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            BigInteger.class,
            BigDecimal.class,
            LocalDate.class,
            OffsetDateTime.class,
            URI.class);

    private Unchangeable() {}

    static void check(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            check(optional.orElse(null));
        } else if (value instanceof List<?> list) {
            checkList(list);
        } else if (value instanceof Map<?, ?> map) {
            checkMap(map);
        } else if (value instanceof UnreadableValue unreadable) {
            check(unreadable.json());
        } else if (value != null && isEmitted(value.getClass())) {
            accessors(value.getClass()).forEach(accessor -> check(call(accessor, value)));
        } else if (value != null) {
            assertTrue(value instanceof Enum || IMMUTABLE.contains(value.getClass()), () -> "of " + value.getClass());
        }
    }

    private static void checkList(List<?> given) {
        @SuppressWarnings("unchecked") // nothing gets in
        List<@Nullable Object> list = (List<@Nullable Object>) given;
        refuses(() -> list.add(null));
        refuses(() -> list.addAll(Arrays.asList(1, 2)));
        refuses(() -> list.listIterator().add(null));
        if (!list.isEmpty()) {
            refuses(list::clear);
            refuses(() -> list.set(0, null));
            refuses(() -> list.subList(0, 1).clear());
            refuses(() -> {
                var iterator = list.iterator();
                iterator.next();
                iterator.remove();
            });
        }
        list.forEach(Unchangeable::check);
    }

    private static void checkMap(Map<?, ?> given) {
        @SuppressWarnings("unchecked") // nothing gets in
        Map<@Nullable Object, @Nullable Object> map = (Map<@Nullable Object, @Nullable Object>) given;
        refuses(() -> map.put(null, null));
        refuses(() -> map.putIfAbsent(null, null));
        if (!map.isEmpty()) {
            refuses(map::clear);
            refuses(() -> map.keySet().clear());
            refuses(() -> map.values().clear());
            refuses(() -> map.entrySet().iterator().next().setValue(null));
            refuses(() -> map.replaceAll((key, value) -> null));
        }
        map.values().forEach(Unchangeable::check);
    }

    private static void refuses(Executable change) {
        assertThrows(UnsupportedOperationException.class, change);
    }

    private static boolean isEmitted(Class<?> type) {
        return !type.isEnum()
                && Objects.equals(
                        type.getPackageName(),
                        EmittedModel.of("TaskResponse").type().getPackageName());
    }

    private static List<Method> accessors(Class<?> emitted) {
        return Arrays.stream(emitted.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Set.of("toBuilder", "toString", "hashCode", "toJsonBytes")
                        .contains(method.getName()))
                .toList();
    }

    /** The result of an accessor; empty if its string is malformed, or if the field is unreadable. */
    private static @Nullable Object call(Method accessor, Object model) {
        try {
            return Reflection.call(accessor, model);
        } catch (MalformedValueException e) {
            return null;
        }
    }
}
