package io.github.asanaresource.processor.emitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.ResourceType;
import io.github.asanaresource.processor.specs.Access;
import io.github.asanaresource.processor.specs.CustomFieldReference;
import io.github.asanaresource.processor.specs.MembershipCompact;
import io.github.asanaresource.processor.specs.MembershipCompactGoalMembership;
import io.github.asanaresource.processor.specs.MembershipCompactTeamMembership;
import io.github.asanaresource.processor.specs.RateOrPlaceholder;
import io.github.asanaresource.processor.specs.TaskCompact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The emitted unions as Java values. */
class UnionTest {

    private static final MembershipCompact GOAL = new MembershipCompact.GoalMembership(
            MembershipCompactGoalMembership.builder().gid("1").build());

    private static String describe(MembershipCompact membership) {
        if (membership instanceof MembershipCompact.GoalMembership goal) {
            return "goal " + goal.value().gid().orElse("?");
        }
        if (membership instanceof MembershipCompact.Unrecognized unrecognized) {
            return "new " + unrecognized.json();
        }
        return "other";
    }

    @Test
    void patternsTellVariantsApart() {
        assertThat(describe(GOAL)).isEqualTo("goal 1");
        assertThat(describe(MembershipCompact.fromMap(Map.of("resource_type", "new"))))
                .isEqualTo("new {resource_type=new}");
        assertThat(describe(MembershipCompact.fromMap(Map.of("resource_type", "team_membership"))))
                .isEqualTo("other");
    }

    @Test
    void aUnionIsSealedAndKnowsItsVariantsInTheOrderOfTheSpec() {
        assertThat(MembershipCompact.class.isSealed()).isTrue();
        assertThat(MembershipCompact.class.getPermittedSubclasses())
                .containsExactly(
                        MembershipCompact.GoalMembership.class,
                        MembershipCompact.ProjectMembership.class,
                        MembershipCompact.PortfolioMembership.class,
                        MembershipCompact.CustomFieldMembership.class,
                        MembershipCompact.Team.class,
                        MembershipCompact.Unrecognized.class);
    }

    @Test
    void jsonThatIsThereAsJavaValuesHasItsVariant() {
        assertThat(MembershipCompact.fromMap(Map.of("resource_type", "team_membership", "is_guest", true)))
                .isEqualTo(new MembershipCompact.Team(MembershipCompactTeamMembership.builder()
                        .isGuest(true)
                        .unknownField("resource_type", "team_membership")
                        .build()));
        assertThat(CustomFieldReference.fromMap("1")).isEqualTo(new CustomFieldReference.Gid("1"));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> MembershipCompact.fromMap(new StringBuilder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MembershipCompact: JSON is made of String, Boolean, Number, List, Map and null,"
                        + " not of java.lang.StringBuilder");
        assertThatThrownBy(() -> CustomFieldReference.fromMap(Map.of(1, "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CustomFieldReference: A key of a JSON object is a string, not java.lang.Integer");
    }

    @Test
    void aVariantHasAValue() {
        assertThatThrownBy(() -> new CustomFieldReference.Gid(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
        assertThatThrownBy(() -> new CustomFieldReference.Definition(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
        assertThatThrownBy(() -> CustomFieldReference.fromMap(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("json");
    }

    @Test
    void whatIsKeptCannotChange() {
        List<Object> inner = new ArrayList<>(List.of("a"));
        Map<String, Object> json = new HashMap<>(Map.of("list", inner));
        MembershipCompact.Unrecognized kept = new MembershipCompact.Unrecognized(json);
        inner.add("b");
        json.clear();
        assertThat(kept.json()).isEqualTo(Map.of("list", List.of("a")));
        Map<?, ?> handedOut = (Map<?, ?>) kept.json();
        assertThatThrownBy(handedOut::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(((List<?>) handedOut.get("list"))::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    static Stream<Class<?>> variants() {
        return Stream.of(MembershipCompact.class, CustomFieldReference.class, RateOrPlaceholder.class)
                .flatMap(union -> Stream.of(union.getPermittedSubclasses()))
                .filter(variant -> !variant.getSimpleName().equals("Unrecognized"));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void equalsAndHashCodeKeepTheirContract(Class<?> variant) throws ReflectiveOperationException {
        var verifier = EqualsVerifier.forClass(variant).withNonnullFields("value");
        if (variant.getRecordComponents()[0].getType() != String.class) {
            prefabValues(verifier, (ResourceType<?>)
                    variant.getRecordComponents()[0].getType().getField("TYPE").get(null));
        }
        verifier.verify();
    }

    private static <M extends ResourceModel<?>> void prefabValues(
            SingleTypeEqualsVerifierApi<?> verifier, ResourceType<M> type) {
        verifier.withPrefabValues(type.type(), type.fromMap(Map.of("new", 1)), type.fromMap(Map.of("new", 2)));
    }

    @Test
    void variantsOfTheSameValueDiffer() {
        assertThat(new CustomFieldReference.Unrecognized("1"))
                .isEqualTo(new CustomFieldReference.Unrecognized("1"))
                .hasSameHashCodeAs(new CustomFieldReference.Unrecognized("1"))
                .isNotEqualTo(new CustomFieldReference.Gid("1"));
    }

    @Test
    void toStringNamesTheVariant() {
        assertThat(GOAL).hasToString("GoalMembership[value=MembershipCompactGoalMembership{gid=1}]");
        assertThat(Stream.of("project", "portfolio", "custom_field", "team")
                        .map(kind -> MembershipCompact.fromMap(Map.of("resource_subtype", kind + "_membership")))
                        .map(MembershipCompact::toString))
                .containsExactly(
                        "ProjectMembership[value=MembershipCompactProjectMembership"
                                + "{unknown fields: [resource_subtype]}]",
                        "PortfolioMembership[value=MembershipCompactPortfolioMembership"
                                + "{unknown fields: [resource_subtype]}]",
                        "CustomFieldMembership[value=MembershipCompactCustomFieldMembership"
                                + "{unknown fields: [resource_subtype]}]",
                        "Team[value=MembershipCompactTeamMembership{unknown fields: [resource_subtype]}]");
        assertThat(CustomFieldReference.fromMap(7)).hasToString("Unrecognized[an integer]");
    }

    @Test
    void toStringOfATextIsBounded() {
        assertThat(CustomFieldReference.fromMap("12345")).hasToString("Gid[value=12345]");
        assertThat(CustomFieldReference.fromMap("x".repeat(1_000))).hasToString("Gid[value=" + "x".repeat(200) + "…]");
    }

    @Test
    void toStringOfWhatFitsNoVariantHasNoValues() {
        assertThat(MembershipCompact.fromMap(Map.of("secret", "s3cret")))
                .hasToString("Unrecognized[an object of [secret]]");
    }

    @Test
    void aBuilderTakesUnions() {
        List<MembershipCompact> memberships = new ArrayList<>(List.of(GOAL));
        Access access = Access.builder()
                .membership(GOAL)
                .memberships(memberships)
                .customFields(List.of(new CustomFieldReference.Definition(
                        TaskCompact.builder().name("Cost").build())))
                .build();
        memberships.clear();
        assertThat(access.membership()).contains(GOAL);
        assertThat(access.memberships()).containsExactly(GOAL);
        assertThat(access)
                .hasToString("Access{membership=" + GOAL + ", memberships=[" + GOAL
                        + "], custom_fields=[Definition[value=TaskCompact{name=Cost}]]}");
        assertThatThrownBy(() -> access.memberships().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Access.builder().membership(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("Access.membership must not be null");
    }
}
