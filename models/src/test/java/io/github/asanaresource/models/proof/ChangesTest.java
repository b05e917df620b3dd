package io.github.asanaresource.models.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changing one field of a model changes that field and nothing else, whatever the model contains. */
class ChangesTest {

    private static final long SEEDS = 1;

    /** Documents with nulls in lists and maps, unrecognized strings and variants, and unreadable fields further down. */
    @ParameterizedTest
    @MethodSource("schemas")
    void ofAFieldToWhatAnotherModelShows(String schema) {
        forEachDocument(schema, document -> {
            for (Condition condition : Condition.values()) {
                RandomDocument source = RandomDocument.of(schema, condition, document.seed() + SEEDS);
                Object donor = source.read(Json.JACKSON_3);
                for (EmittedField field : EmittedModel.of(schema).readableFields(donor)) {
                    JsonTree value =
                            Objects.requireNonNull(fields(source).fields().get(field.wireName()));
                    checkChange(
                            document,
                            fields(document).with(field.wireName(), value),
                            builder -> field.copy(donor, builder));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void ofAFieldToNull(String schema) {
        forEachDocument(schema, document -> {
            for (EmittedField field : EmittedModel.of(schema).fields()) {
                checkChange(document, fields(document).with(field.wireName(), JsonTree.Null.NULL), field::setNull);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void ofAFieldToNothing(String schema) {
        forEachDocument(schema, document -> {
            for (EmittedField field : EmittedModel.of(schema).fields()) {
                checkChange(document, fields(document).without(field.wireName()), field::unset);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void ofFieldsThatNoSpecNames(String schema) {
        forEachDocument(schema, document -> {
            JsonTree value = new JsonTree.Array(List.of(new JsonTree.Numeral("1.10"), JsonTree.Null.NULL));
            checkChange(
                    document,
                    fields(document).with("new_this_week", value),
                    builder -> EmittedModel.setUnknownField(builder, "new_this_week", value.java()));
            Object model = document.read(Json.JACKSON_2);
            for (String name : EmittedModel.unknownFields(model).keySet()) {
                checkChange(
                        document,
                        fields(document).without(name),
                        builder -> EmittedModel.removeUnknownField(builder, name));
            }
        });
    }

    static Set<String> schemas() {
        return Facts.schemas();
    }

    private static void forEachDocument(String schema, Consumer<RandomDocument> check) {
        Stream.of(Condition.VALID, Condition.DAMAGED)
                .flatMap(condition ->
                        LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> RandomDocument.of(schema, condition, seed)))
                .forEach(check);
    }

    private static void checkChange(RandomDocument document, JsonTree.Structure changed, Consumer<Object> change) {
        Object model = document.read(Json.JACKSON_2);
        Object builder = EmittedModel.toBuilder(model);
        change.accept(builder);
        List<String> missing = Facts.missing(document.model(), changed);
        assertEquals(missing, EmittedModel.missing(builder), document::toString);
        if (missing.isEmpty()) {
            Object copy = EmittedModel.build(builder);
            String expected = Expectation.asWritten(Facts.kindOf(document.model()), changed)
                    .text();
            assertEquals(expected, Json.JACKSON_2.write(copy), document::toString);
            assertEquals(expected, Json.JACKSON_3.write(copy), document::toString);
            assertEquals(expected.equals(document.asWritten()), copy.equals(model), document::toString);
        }
        assertEquals(document.asWritten(), Json.JACKSON_2.write(model), document::toString);
    }

    private static JsonTree.Structure fields(RandomDocument document) {
        return (JsonTree.Structure) document.tree();
    }
}
