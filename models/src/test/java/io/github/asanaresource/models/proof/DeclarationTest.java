package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.asanaresource.MissingFieldsException;
import io.github.asanaresource.OpenEnumValue;
import io.github.asanaresource.models.AsanaResourceSpec;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The emitted models have the fields that the API declares, and no others. */
class DeclarationTest {

    /** The properties of a field that both facts and emitted models have. */
    record Declaration(String field, Kind kind, boolean isDeprecated) {}

    private static final Set<String> UNIONS =
            Set.of("MembershipCompact", "MembershipResponse", "RateOrPlaceholderCompact");

    @Test
    void theFactsAreThoseOf273SchemasAndOf15ObjectsWithoutASchemaOfTheirOwn() {
        assertThat(Facts.names()).hasSize(273).containsAll(UNIONS);
        assertThat(Facts.unions()).hasSize(4).containsAll(UNIONS).contains("AddCustomFieldSettingRequestCustomField");
        assertThat(Facts.names().stream().filter(schema -> Facts.of(schema).isEmpty()))
                .hasSize(4)
                .containsAll(UNIONS)
                .contains("EmptyResponse");
        assertThat(Facts.names().stream()
                        .mapToInt(schema -> Facts.of(schema).size())
                        .sum())
                .isEqualTo(1792);
        assertThat(Facts.schemas()).hasSize(269 + 15);
        assertThat(Facts.of("StoryResponse")).hasSize(54);
        assertThat(Facts.of("JobResponse")).hasSize(10);
    }

    @Test
    void everySchemaHasAModelAndEveryModelASchema() throws IOException, URISyntaxException {
        Set<String> expected = new HashSet<>(Facts.names());
        expected.addAll(Facts.schemas());
        expected.addAll(Facts.unions());
        assertThat(emittedModels()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void fieldsAreThoseOfTheApiInItsOrder(String schema) {
        assertThat(EmittedModel.of(schema).fields())
                .extracting(field -> new Declaration(field.wireName(), field.kind(), field.isDeprecated()))
                .containsExactlyElementsOf(Facts.of(schema).stream()
                        .map(fact -> new Declaration(
                                fact.field(), fact.kind(), fact.traits().contains(Trait.DEPRECATED)))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void buildersTakeWhatAccessorsGive(String schema) {
        EmittedModel model = EmittedModel.of(schema);
        assertThat(model.fields())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(model.setterKinds(field)).contains(field.kind()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void buildAsksForWhatARequestMustHave(String schema) {
        MissingFieldsException refusal = catchThrowableOfType(
                MissingFieldsException.class,
                () -> EmittedModel.build(EmittedModel.of(schema).builder()));
        assertThat(refusal == null ? List.of() : refusal.fields()).isEqualTo(Facts.required(schema));
    }

    static Set<String> schemas() {
        return Facts.schemas();
    }

    /** The names of the emitted types, except for open enums, which the facts have as literals of fields. */
    private static Set<String> emittedModels() throws IOException, URISyntaxException {
        Path classes = Path.of(Objects.requireNonNull(AsanaResourceSpec.class.getResource("AsanaResourceSpec.class"))
                .toURI());
        try (Stream<Path> files = Files.list(classes.resolveSibling(""))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.endsWith("-info.class"))
                    .map(file -> file.replace(".class", ""))
                    .filter(name -> !name.endsWith("Spec"))
                    .filter(name -> !OpenEnumValue.class.isAssignableFrom(
                            EmittedModel.of(name).type()))
                    .collect(Collectors.toSet());
        }
    }
}
