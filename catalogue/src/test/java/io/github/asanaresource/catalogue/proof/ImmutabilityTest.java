package io.github.asanaresource.catalogue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.DocumentState;
import io.github.asanaresource.Nullable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that goes into a model or comes out of it is a way to change it; so that threads can share it. */
class ImmutabilityTest {

    /** What members are declared as. What is in those that are not immutable by type, the other tests look at. */
    private static final Set<Class<?>> TYPES_OF_MEMBERS = Set.of(
            String.class,
            Boolean.class,
            Long.class,
            BigDecimal.class,
            List.class,
            Map.class,
            Object.class,
            DocumentState.class);

    @ParameterizedTest
    @MethodSource("schemas")
    void whateverAModelHandsOutCannotBeChanged(String schema) {
        documents(schema).forEach(document -> {
            for (Json jackson : Json.values()) {
                Unchangeable.check(document.read(jackson));
            }
            Unchangeable.check(EmittedModel.of(schema).fromJson(document.tree().java()));
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatWentIntoAModelCanBeChangedWithoutIt(String schema) {
        documents(schema).forEach(document -> {
            Object json = document.tree().java();
            Object model = EmittedModel.of(schema).fromJson(json);
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
    void everyMemberIsFinalAndOfAnImmutableType(String schema) {
        assertThat(EmittedModel.of(schema).type().getDeclaredFields())
                .filteredOn(member -> !member.isSynthetic())
                .isNotEmpty()
                .allSatisfy(member -> {
                    assertThat(Modifier.isFinal(member.getModifiers())).isTrue();
                    assertThat(isImmutable(member)).as(member.getName()).isTrue();
                });
    }

    static Set<String> schemas() {
        return Facts.schemas();
    }

    private static Stream<RandomDocument> documents(String schema) {
        return Stream.of(Condition.values())
                .flatMap(condition ->
                        LongStream.rangeClosed(1, 4).mapToObj(seed -> RandomDocument.of(schema, condition, seed)));
    }

    private static boolean isBuildable(String schema, RandomDocument document) {
        return Facts.missing(schema, (JsonTree.Structure) document.tree()).isEmpty();
    }

    private static boolean isImmutable(Field member) {
        Class<?> type = member.getType();
        boolean isEmitted =
                type.getPackageName().equals(member.getDeclaringClass().getPackageName());
        return isEmitted || TYPES_OF_MEMBERS.contains(type);
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
