package io.github.asanaresource.catalogue.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.asanaresource.OpenEnumValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Each text that the API declares for a field has its constant there, and any other text has the one for the rest. */
class OpenSetsTest {

    @ParameterizedTest
    @MethodSource("fieldsOnEachJackson")
    void knowTheTextsOfTheApiAndNoOthers(String schema, String name, Json jackson) {
        EmittedField field = EmittedModel.of(schema).fields().stream()
                .filter(each -> each.wireName().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(literals(field.kind())).isNotEmpty().allSatisfy(text -> {
            assertThat(constant(schema, field, text, jackson).isRecognized()).isTrue();
            assertThat(constant(schema, field, text, jackson).wireValue()).isEqualTo(text);
            assertThat(constant(schema, field, text + "_of_tomorrow", jackson).isRecognized())
                    .isFalse();
        });
    }

    static Stream<Arguments> fieldsOnEachJackson() {
        return Facts.schemas().stream()
                .flatMap(schema -> Facts.of(schema).stream())
                .filter(fact -> !literals(fact.kind()).isEmpty())
                .flatMap(fact ->
                        Stream.of(Json.values()).map(jackson -> arguments(fact.schema(), fact.field(), jackson)));
    }

    private static List<String> literals(Kind kind) {
        if (kind instanceof Kind.ListOf list) {
            return literals(list.element());
        }
        return kind instanceof Kind.OpenSet set ? set.literals() : List.of();
    }

    private static OpenEnumValue constant(String schema, EmittedField field, String text, Json jackson) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        if (field.kind() instanceof Kind.ListOf) {
            document.putArray(field.wireName()).add(text);
        } else {
            document.put(field.wireName(), text);
        }
        Object model = jackson.read(document.toString(), EmittedModel.of(schema).type());
        return (OpenEnumValue) field.values(model).get(0);
    }
}
