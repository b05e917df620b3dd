package io.github.asanaresource.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.Presence;
import io.github.asanaresource.fuzz.specs.MembershipGoal;
import io.github.asanaresource.fuzz.specs.Specimen;
import io.github.asanaresource.internal.Nullable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calls every public method of a model and of everything reachable from it, and tries to change the results. */
final class Inspection {

    private static final Set<String> NO_ACCESSORS = Set.of("toBuilder", "hashCode", "toString");

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getDeclaringClass() != Object.class)
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> method.getParameterCount() == 0)
                    .filter(method -> !NO_ACCESSORS.contains(method.getName()))
                    .toList();
        }
    };

    private Inspection() {}

    static void of(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(Inspection::of);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(Inspection::of);
            change(collection::clear);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(Inspection::of);
            change(map::clear);
        } else if (value instanceof Specimen specimen) {
            assertCopied(specimen, specimen.toBuilder().build());
            assertBounded(specimen);
            assertSecret(specimen);
            callAccessors(specimen);
        } else if (value instanceof MembershipGoal goal) {
            assertCopied(goal, goal.toBuilder().build());
            callAccessors(goal);
        } else if (value instanceof Record variant) {
            callAccessors(variant);
        }
    }

    private static void change(Runnable change) {
        try {
            change.run();
        } catch (UnsupportedOperationException e) {
            return; // as expected; a change that succeeds is noticed in the written JSON
        }
    }

    private static void callAccessors(Object model) {
        for (Method accessor : ACCESSORS.get(model.getClass())) {
            try {
                of(accessor.invoke(model));
            } catch (InvocationTargetException e) {
                assertThat(e.getCause()).as(accessor.getName()).isInstanceOf(MalformedValueException.class);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static void assertCopied(Object model, Object copy) {
        assertThat(copy).isEqualTo(model).hasSameHashCodeAs(model);
    }

    /** Checks the limits that the Javadoc of {@code Description} states. */
    private static void assertBounded(Specimen specimen) {
        int shown = 201; // 200 characters and the ellipsis
        int unknown = Math.min(specimen.unknownFields().size(), 51);
        int bound = "Specimen{, unknown fields: []}".length() + unknown * (shown + ", ".length());
        for (Specimen.Field field : Specimen.Field.values()) {
            if (specimen.presence(field) != Presence.ABSENT) {
                bound += field.wireName().length() + "=, ".length() + shown;
            }
        }
        assertThat(specimen.toString()).hasSizeLessThanOrEqualTo(bound);
    }

    /** The text does not depend on the values of secrets. */
    private static void assertSecret(Specimen specimen) {
        Specimen.Builder other = specimen.toBuilder();
        if (specimen.presence(Specimen.Field.SECRET) == Presence.PRESENT) {
            other.secret("another");
        }
        if (specimen.presence(Specimen.Field.SECRET_DATE) == Presence.PRESENT) {
            other.secretDate("another");
        }
        if (specimen.presence(Specimen.Field.SECRETS) == Presence.PRESENT) {
            other.secrets(List.of("another"));
        }
        assertThat(specimen).hasToString(other.build().toString());
        try {
            assertThat(specimen.secretDate()).isNotNull();
        } catch (MalformedValueException e) {
            assertThat(e)
                    .hasNoCause()
                    .message()
                    .startsWith("Specimen.secret_date: ")
                    .matches(
                            ".*: (its string \\(hidden\\) is not a date such as 2019-09-15|expected a string, not an? .*)");
        }
    }
}
