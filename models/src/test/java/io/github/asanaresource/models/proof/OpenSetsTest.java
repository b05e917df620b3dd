package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.asanaresource.OpenEnumValue;
import io.github.asanaresource.Presence;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Each string that the API declares for a field has a constant; any other string is {@code UNRECOGNIZED}. */
class OpenSetsTest {

    @ParameterizedTest
    @MethodSource("fieldsEachWay")
    void knowTheTextsOfTheApiAndNoOthers(String schema, String name, Json way) {
        EmittedField field = EmittedModel.of(schema).field(name);
        assertThat(literals(field.kind())).isNotEmpty().allSatisfy(text -> {
            assertThat(constant(schema, field, text, way).isRecognized()).isTrue();
            assertThat(constant(schema, field, text, way).wireValue()).isEqualTo(text);
            assertThat(constant(schema, field, text + "_of_tomorrow", way).isRecognized())
                    .isFalse();
        });
    }

    /** Copying {@code UNRECOGNIZED} from one model to another fails with a message about the method that copies any string. */
    @ParameterizedTest
    @MethodSource("fields")
    void haveNoTextForTheConstantThatStandsForAllOthers(String schema, String name) {
        EmittedField field = EmittedModel.of(schema).field(name);
        JsonTree unknown = new JsonTree.Text("of_tomorrow");
        boolean isList = field.kind() instanceof Kind.ListOf;
        JsonTree json = isList
                ? new JsonTree.Array(
                        List.of(new JsonTree.Text(literals(field.kind()).get(0)), JsonTree.Null.NULL, unknown))
                : unknown;
        JsonTree.Structure document = new JsonTree.Structure(Map.of(name, json));
        Object source = EmittedModel.of(schema).fromMap(document.java());
        Object builder = EmittedModel.of(schema).builder();
        assertThatThrownBy(() -> field.set(builder, field.value(source)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(schema + "." + name + (isList ? "[2]" : "")
                        + ": UNRECOGNIZED stands for strings without a constant and has none"
                        + " of its own: set the string itself");
        assertThat(field.presence(source)).isEqualTo(Presence.PRESENT);

        Object target = EmittedModel.toBuilder(
                RandomDocument.of(schema, Condition.VALID, 1).read(Json.JACKSON_2));
        field.copy(source, target);
        assertThat(Json.JACKSON_2.write(EmittedModel.build(target))).contains("\"" + name + "\":" + json.text());
    }

    static Stream<Arguments> fieldsEachWay() {
        return fields().flatMap(
                        field -> Stream.of(Json.values()).map(way -> arguments(field.get()[0], field.get()[1], way)));
    }

    static Stream<Arguments> fields() {
        return Facts.schemas().stream()
                .flatMap(schema -> Facts.of(schema).stream())
                .filter(fact -> !literals(fact.kind()).isEmpty())
                .map(fact -> arguments(fact.schema(), fact.field()));
    }

    private static List<String> literals(Kind kind) {
        if (kind instanceof Kind.ListOf list) {
            return literals(list.element());
        }
        return kind instanceof Kind.OpenSet set ? set.literals() : List.of();
    }

    private static OpenEnumValue constant(String schema, EmittedField field, String text, Json way) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        if (field.kind() instanceof Kind.ListOf) {
            document.putArray(field.wireName()).add(text);
        } else {
            document.put(field.wireName(), text);
        }
        Object model = way.read(document.toString(), EmittedModel.of(schema).type());
        return (OpenEnumValue) field.values(model).get(0);
    }
}
