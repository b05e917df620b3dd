package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The emitted unions have the variants that the API declares, and find the right one for each document. */
class UnionsTest {

    @ParameterizedTest
    @MethodSource("unions")
    void haveTheVariantsOfTheApiAndOneForAllElse(String union) {
        Class<?> emitted = EmittedModel.of(union).type();
        List<Variant> variants = Facts.variantsOf(union);
        assertThat(List.of(emitted.getPermittedSubclasses()))
                .hasSize(variants.size() + 1)
                .containsAll(variants.stream().map(Variant::type).toList())
                .contains(Reflection.type(emitted.getName() + "$Unrecognized"));
        assertThat(variants)
                .isNotEmpty()
                .allSatisfy(variant -> assertThat(EmittedField.kind(
                                Reflection.method(variant.type(), "value").getGenericReturnType()))
                        .isEqualTo(variant.kind()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areReadAsTheVariantThatADocumentIs(Variant variant, Style style, Json way) {
        String document = document(variant, style).toString();
        Object read = way.read(document, EmittedModel.of(variant.union()).type());
        assertThat(read).isInstanceOf(variant.type());
        assertThat(Reflection.call(variant.type(), "value", read))
                .isEqualTo(way.read(
                        document, Reflection.method(variant.type(), "value").getReturnType()));
        assertThat(way.write(read)).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("documentsOfNoVariant")
    void keepWhatIsNoVariant(String union, String document, Json way) {
        Class<?> emitted = EmittedModel.of(union).type();
        Object read = way.read(document, emitted);
        assertThat(read.getClass()).isEqualTo(Reflection.type(emitted.getName() + "$Unrecognized"));
        assertThat(way.write(read)).isEqualTo(document);
    }

    static Set<String> unions() {
        return Facts.unions();
    }

    static Stream<Arguments> documents() {
        return Facts.unions().stream()
                .flatMap(union -> Facts.variantsOf(union).stream())
                .flatMap(variant -> Stream.of(Style.EXAMPLES, Style.UNKNOWN_TEXTS, Style.UNKNOWN_FIELDS)
                        .flatMap(style -> Stream.of(Json.values())
                                .map(way -> arguments(
                                        named(variant.union() + " " + variant.name(), variant), style, way))));
    }

    static Stream<Arguments> documentsOfNoVariant() {
        return Stream.concat(documentsOfNoVariantOfTextAndObject(), documentsOfNoTextThatTellsVariantsApart())
                .flatMap(each -> Stream.of(Json.values()).map(way -> arguments(each.get()[0], each.get()[1], way)));
    }

    private static Stream<Arguments> documentsOfNoVariantOfTextAndObject() {
        return Stream.of("14916", "true", "[\"14916\"]")
                .map(document -> arguments("AddCustomFieldSettingRequestCustomField", document));
    }

    private static Stream<Arguments> documentsOfNoTextThatTellsVariantsApart() {
        return Stream.of(
                        "{}",
                        "\"14916\"",
                        "{\"resource_subtype\":\"membership_of_tomorrow\",\"resource_type\":\"membership\"}",
                        "{\"resource_type\":null,\"parent\":{\"gid\":\"1\",\"name\":null}}",
                        "{\"resource\":{\"resource_type\":\"machine\"},\"rate\":0.5}",
                        "{\"resource\":null}",
                        "{\"resource\":\"user\"}")
                .flatMap(document -> Stream.of("MembershipCompact", "MembershipResponse", "RateOrPlaceholderCompact")
                        .map(union -> arguments(union, document)));
    }

    /** A document of a variant. The API's examples do not always have the string that identifies it. */
    private static JsonNode document(Variant variant, Style style) {
        if (variant.kind() instanceof Kind.Resource resource) {
            ObjectNode document = style.document(resource.schema());
            variant.discriminators().stream()
                    .map(path -> JsonPointer.valueOf("/" + path.replace('.', '/')))
                    .filter(path -> document.at(path).isString())
                    .findFirst()
                    .ifPresent(path -> ((ObjectNode) document.at(path.head()))
                            .put(path.last().getMatchingProperty(), variant.text()));
            return document;
        }
        return JsonNodeFactory.instance.stringNode("14916");
    }
}
