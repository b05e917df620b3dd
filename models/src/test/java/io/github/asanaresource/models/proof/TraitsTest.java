package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The emitted Javadoc notes the traits of each field, which is the only effect of most traits. */
class TraitsTest {

    private static final Map<Trait, String> SIGNS = new EnumMap<>(Map.of(
            Trait.REQUIRED, "Required in a request: ",
            Trait.READ_ONLY, "Read-only: ",
            Trait.CREATE_ONLY, "Create-only: ",
            Trait.DEPRECATED, "@deprecated ",
            Trait.CONDITIONAL, "Conditional: ",
            Trait.OPT_IN, "Opt in: "));

    @ParameterizedTest
    @MethodSource("schemas")
    void areDocumented(String schema) {
        Map<String, String> documentation = EmittedDocumentation.of(schema);
        Map<String, Set<Trait>> documented = EmittedModel.of(schema).fields().stream()
                .collect(Collectors.toMap(
                        EmittedField::wireName,
                        field -> traits(
                                documentation.getOrDefault(field.accessor().getName(), ""))));
        assertThat(documented)
                .isEqualTo(Facts.of(schema).stream().collect(Collectors.toMap(Fact::field, Fact::traits)));
    }

    static Set<String> schemas() {
        return Facts.schemas();
    }

    private static Set<Trait> traits(String documentation) {
        return SIGNS.entrySet().stream()
                .filter(sign -> documentation.contains(sign.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
