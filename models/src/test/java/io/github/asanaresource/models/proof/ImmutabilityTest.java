package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.ResourceType;
import io.github.asanaresource.ResourceUnion;
import io.github.asanaresource.UnreadableValue;
import io.github.asanaresource.internal.Nullable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model cannot be changed through anything that it was given or returns, so threads can share it. */
class ImmutabilityTest {

    /** The types that a model holds, besides lists and maps, which {@link Unchangeable} tries to change, and models. */
    private static final Set<Class<?>> IMMUTABLE = Set.of(
            Reflection.type("io.github.asanaresource.Null"),
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            BigInteger.class,
            BigDecimal.class);

    @ParameterizedTest
    @MethodSource("schemas")
    void whateverAModelHandsOutCannotBeChanged(String schema) {
        documents(schema).forEach(document -> {
            for (Json way : Json.values()) {
                Unchangeable.check(document.read(way));
            }
            Unchangeable.check(EmittedModel.of(schema).fromMap(document.tree().java()));
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatWentIntoAModelCanBeChangedWithoutIt(String schema) {
        documents(schema).forEach(document -> {
            Object json = document.tree().java();
            Object model = EmittedModel.of(schema).fromMap(json);
            changeAll(json);
            assertThat(Json.JACKSON_2.write(model)).isEqualTo(document.asWritten());
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatWentIntoABuilderCanBeChangedWithoutTheModel(String schema) {
        documents(schema).filter(document -> isBuildable(schema, document)).forEach(document -> {
            Object source = document.read(Json.JACKSON_2);
            Object builder = EmittedModel.toBuilder(source);
            List<@Nullable Object> given = new ArrayList<>();
            for (EmittedField field : EmittedModel.of(schema).readableFields(source)) {
                Object copy = Objects.requireNonNull(changeable(field.content(source)));
                given.add(copy);
                field.setContent(builder, copy);
            }
            EmittedModel.unknownFields(source).forEach((name, value) -> {
                Object copy = changeable(value);
                given.add(copy);
                EmittedModel.setUnknownField(builder, name, copy);
            });
            Object model = EmittedModel.build(builder);
            changeAll(given);
            assertThat(Json.JACKSON_2.write(model)).isEqualTo(document.asWritten());
            Unchangeable.check(model);
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aBuilderGoesOnWithoutTheModelsThatItHasBuilt(String schema) {
        documents(schema).filter(document -> isBuildable(schema, document)).forEach(document -> {
            Object builder = EmittedModel.toBuilder(document.read(Json.JACKSON_3));
            Object model = EmittedModel.build(builder);
            EmittedModel.unknownFields(model).keySet().forEach(name -> EmittedModel.setUnknownField(builder, name, 1));
            EmittedModel.setUnknownField(builder, "new_this_week", List.of());
            EmittedModel.of(schema).fields().forEach(field -> field.setNull(builder));
            assertThat(EmittedModel.build(builder)).isNotEqualTo(model);
            assertThat(Json.JACKSON_3.write(model)).isEqualTo(document.asWritten());
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aModelHasNoMembersBesideThoseOfTheRuntime(String schema) {
        Class<?> model = EmittedModel.of(schema).type();
        assertThat(model.getSuperclass()).isEqualTo(ResourceModel.class);
        assertThat(members(model))
                .allMatch(member -> Modifier.isStatic(member.getModifiers()) && Modifier.isFinal(member.getModifiers()))
                .extracting(Field::getName)
                .containsExactlyInAnyOrder("TYPE", "serialVersionUID");
    }

    @Test
    void everyMemberOfTheRuntimeIsFinalButTheHashCode() {
        assertThat(ResourceModel.class.getSuperclass()).isEqualTo(Object.class);
        assertThat(members(ResourceModel.class))
                .filteredOn(member -> !member.getName().equals("hash"))
                .allMatch(member -> Modifier.isFinal(member.getModifiers()))
                .filteredOn(member -> !Modifier.isStatic(member.getModifiers()))
                .allMatch(member -> !Modifier.isPublic(member.getModifiers()))
                .extracting(member -> member.getName() + ": " + member.getType().getSimpleName())
                .containsExactlyInAnyOrder("type: " + ResourceType.class.getSimpleName(), "slots: Object[]");
    }

    /** The array of slots is the only mutable part of a model: each model has its own. */
    @ParameterizedTest
    @MethodSource("schemas")
    void whatAModelHoldsIsOfImmutableTypes(String schema) {
        documents(schema).forEach(document -> {
            Object model = document.read(Json.JACKSON_2);
            assertThat(slots(model)).isNotSameAs(slots(document.read(Json.JACKSON_2)));
            checkHeld(model);
        });
    }

    private static void checkHeld(@Nullable Object held) {
        if (held instanceof ResourceModel) {
            Arrays.stream(slots(held)).forEach(ImmutabilityTest::checkHeld);
        } else if (held instanceof ResourceUnion union) {
            checkHeld(union.value());
        } else if (held instanceof UnreadableValue unreadable) {
            checkHeld(unreadable.json());
        } else if (held instanceof List<?> list) {
            assertThat(list.getClass().getName()).startsWith("io.github.asanaresource.json.");
            list.forEach(ImmutabilityTest::checkHeld);
        } else if (held instanceof Map<?, ?> map) {
            assertThat(map.getClass().getName()).startsWith("io.github.asanaresource.json.");
            map.values().forEach(ImmutabilityTest::checkHeld);
        } else if (held != null) {
            assertThat(IMMUTABLE).contains(held.getClass());
        }
    }

    private static @Nullable Object[] slots(Object model) {
        try {
            Field slots = ResourceModel.class.getDeclaredField("slots");
            slots.setAccessible(true);
            return (@Nullable Object[]) Objects.requireNonNull(slots.get(model));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Stream<Field> members(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).filter(member -> !member.isSynthetic());
    }

    static Set<String> schemas() {
        return Facts.schemas();
    }

    private static Stream<RandomDocument> documents(String schema) {
        return Stream.of(Condition.values()).map(condition -> RandomDocument.of(schema, condition, 1));
    }

    private static boolean isBuildable(String schema, RandomDocument document) {
        return Facts.missing(schema, (JsonTree.Structure) document.tree()).isEmpty();
    }

    /** A copy whose lists and maps can be changed. */
    private static @Nullable Object changeable(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(changeable(element)));
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(key, changeable(each)));
            return copy;
        }
        return value;
    }

    /** Empties lists and maps, the inner ones first. */
    private static void changeAll(@Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(ImmutabilityTest::changeAll);
            list.clear();
        }
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(ImmutabilityTest::changeAll);
            map.clear();
        }
    }
}
