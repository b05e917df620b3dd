package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.asanaresource.MissingFieldsException;
import io.github.asanaresource.Presence;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Documents of every schema on both Jacksons: nothing is lost, and the models return their content. */
class DocumentsTest {

    @ParameterizedTest
    @MethodSource("documents")
    void comeBackAsTheyCame(String schema, Style style, Json way) {
        String document = style.document(schema).toString();
        assertThat(way.write(read(schema, document, way))).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("scrambledDocuments")
    void comeBackInWhateverOrderTheyCame(String schema, Style style, long seed, Json way) {
        ObjectNode document = new Scrambling(seed).scramble(style.document(schema));
        String written = way.write(read(schema, document.toString(), way));
        assertThat(Trees.of(written)).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("scrambledDocuments")
    void tellWhatIsAbsentWhatIsNullAndWhatNoSpecNames(String schema, Style style, long seed, Json way) {
        ObjectNode document = new Scrambling(seed).scramble(style.document(schema));
        Object model = read(schema, document.toString(), way);
        List<EmittedField> fields = EmittedModel.of(schema).fields();
        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.presence(model)).isEqualTo(presence(document, field.wireName())));
        List<String> named = fields.stream().map(EmittedField::wireName).toList();
        assertThat(List.copyOf(EmittedModel.unknownFields(model).keySet()))
                .isEqualTo(document.propertyNames().stream()
                        .filter(name -> !named.contains(name))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areEqualToTheirCopies(String schema, Style style, Json way) {
        ObjectNode document = style.document(schema);
        Object model = read(schema, document.toString(), way);
        List<String> missing = Facts.required(schema).stream()
                .filter(field -> !document.has(field))
                .toList();
        if (missing.isEmpty()) {
            assertThat(EmittedModel.copy(model)).isEqualTo(model).hasSameHashCodeAs(model);
        } else {
            MissingFieldsException refusal =
                    catchThrowableOfType(MissingFieldsException.class, () -> EmittedModel.copy(model));
            assertThat(refusal.fields()).isEqualTo(missing);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areTheSameWhenTheyAreParsedJson(String schema, Style style, Json way) {
        String document = style.document(schema).toString();
        assertThat(EmittedModel.of(schema).fromMap(way.read(document, Map.class)))
                .isEqualTo(read(schema, document, way));
    }

    @ParameterizedTest
    @MethodSource("documentsOfValues")
    void haveTheirValuesInTheFieldsOfThoseNames(String schema, Style style, Json way) {
        ObjectNode document = style.document(schema);
        Object model = read(schema, document.toString(), way);
        assertThat(EmittedModel.of(schema).fields())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(Trees.of(way.write(field.content(model))))
                        .isEqualTo(document.get(field.wireName())));
    }

    @ParameterizedTest
    @MethodSource("documentsOfNamedFields")
    void canBeBuiltFieldByField(String schema, Style style, Json way) {
        Object model = read(schema, style.document(schema).toString(), way);
        Object builder = EmittedModel.of(schema).builder();
        EmittedModel.of(schema).fields().forEach(field -> field.copy(model, builder));
        assertThat(EmittedModel.build(builder)).isEqualTo(model);
    }

    static Stream<Arguments> documents() {
        return documents(Style.values());
    }

    static Stream<Arguments> documentsOfValues() {
        return documents(Style.EXAMPLES, Style.UNKNOWN_TEXTS, Style.UNKNOWN_FIELDS);
    }

    static Stream<Arguments> documentsOfNamedFields() {
        return documents(Style.EXAMPLES, Style.UNKNOWN_TEXTS);
    }

    static Stream<Arguments> scrambledDocuments() {
        return Facts.schemas().stream()
                .flatMap(schema -> Stream.of(Style.UNKNOWN_TEXTS, Style.UNKNOWN_FIELDS)
                        .flatMap(style -> LongStream.rangeClosed(1, 3)
                                .boxed()
                                .flatMap(seed ->
                                        Stream.of(Json.values()).map(way -> arguments(schema, style, seed, way)))));
    }

    private static Stream<Arguments> documents(Style... styles) {
        return Facts.schemas().stream()
                .flatMap(schema -> Stream.of(styles)
                        .flatMap(style -> Stream.of(Json.values()).map(way -> arguments(schema, style, way))));
    }

    private static Object read(String schema, String document, Json way) {
        return way.read(document, EmittedModel.of(schema).type());
    }

    private static Presence presence(ObjectNode document, String field) {
        if (!document.has(field)) {
            return Presence.ABSENT;
        }
        return document.get(field).isNull() ? Presence.NULL : Presence.PRESENT;
    }
}
