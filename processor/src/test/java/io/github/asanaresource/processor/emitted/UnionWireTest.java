package io.github.asanaresource.processor.emitted;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.Presence;
import io.github.asanaresource.processor.specs.Access;
import io.github.asanaresource.processor.specs.CustomFieldReference;
import io.github.asanaresource.processor.specs.JobResponse;
import io.github.asanaresource.processor.specs.JobResponseStatus;
import io.github.asanaresource.processor.specs.MembershipCompact;
import io.github.asanaresource.processor.specs.MembershipCompactGoalMembership;
import io.github.asanaresource.processor.specs.RateCompact;
import io.github.asanaresource.processor.specs.RateOrPlaceholder;
import io.github.asanaresource.processor.specs.TaskCompact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Unions as they come in and go out, on the plain mappers of both Jacksons. */
class UnionWireTest {

    private static final Map<String, Class<? extends MembershipCompact>> VARIANTS = Map.of(
            "goal_membership", MembershipCompact.GoalMembership.class,
            "project_membership", MembershipCompact.ProjectMembership.class,
            "portfolio_membership", MembershipCompact.PortfolioMembership.class,
            "custom_field_membership", MembershipCompact.CustomFieldMembership.class,
            "custom_field_template_membership", MembershipCompact.CustomFieldMembership.class,
            "team_membership", MembershipCompact.Team.class);

    /** Reads a document, and sees to it that it is written back as it came. */
    private static <T> T readAndWriteBack(Json jackson, String json, Class<T> type) {
        T value = jackson.read(json, type);
        assertThat(jackson.write(value)).isEqualTo(json);
        return value;
    }

    private static void isKeptWhole(Json jackson, String json) {
        assertThat(readAndWriteBack(jackson, json, MembershipCompact.class))
                .isEqualTo(new MembershipCompact.Unrecognized(jackson.read(json, Object.class)));
    }

    @OnEachJackson
    void theTextOfADiscriminatorTellsTheVariant(Json jackson) {
        VARIANTS.forEach((text, variant) -> {
            assertThat(readAndWriteBack(
                            jackson, "{\"gid\":\"1\",\"resource_subtype\":\"" + text + "\"}", MembershipCompact.class))
                    .isExactlyInstanceOf(variant);
            assertThat(readAndWriteBack(
                            jackson, "{\"gid\":\"1\",\"resource_type\":\"" + text + "\"}", MembershipCompact.class))
                    .isExactlyInstanceOf(variant);
        });
    }

    @OnEachJackson
    void aVariantHasTheFieldsOfItsOwnSpec(Json jackson) {
        String goal = """
                {"gid":"1","resource_type":"membership","resource_subtype":"goal_membership","parent":{"gid":"2","name":"Goal"}}""";
        String customField = "{\"gid\":\"1\",\"parent\":\"text\",\"resource_type\":\"custom_field_membership\"}";
        assertThat(readAndWriteBack(jackson, goal, MembershipCompact.class))
                .isEqualTo(new MembershipCompact.GoalMembership(MembershipCompactGoalMembership.builder()
                        .gid("1")
                        .resourceType("membership")
                        .resourceSubtype("goal_membership")
                        .parent(parent -> parent.gid("2").name("Goal"))
                        .build()));
        assertThat(readAndWriteBack(jackson, customField, MembershipCompact.class))
                .isInstanceOfSatisfying(
                        MembershipCompact.CustomFieldMembership.class,
                        membership -> assertThat(membership.value().parent()).contains("text"));
    }

    @OnEachJackson
    void theFirstDiscriminatorThatIsATextDecides(Json jackson) {
        assertThat(jackson.read(
                        "{\"resource_type\":\"team_membership\",\"resource_subtype\":\"goal_membership\"}",
                        MembershipCompact.class))
                .isExactlyInstanceOf(MembershipCompact.GoalMembership.class);
        assertThat(jackson.read(
                        "{\"resource_subtype\":null,\"resource_type\":\"team_membership\"}", MembershipCompact.class))
                .isExactlyInstanceOf(MembershipCompact.Team.class);
        assertThat(jackson.read(
                        "{\"resource_subtype\":{},\"resource_type\":\"team_membership\"}", MembershipCompact.class))
                .isExactlyInstanceOf(MembershipCompact.Team.class);
    }

    @OnEachJackson
    void aTextThatNoVariantHasIsNotAskedFurther(Json jackson) {
        isKeptWhole(jackson, "{\"resource_type\":\"team_membership\",\"resource_subtype\":\"new_membership\"}");
        isKeptWhole(jackson, "{\"resource_type\":\"team_membership\",\"resource_subtype\":\"\"}");
        isKeptWhole(jackson, "{\"resource_type\":\"GOAL_MEMBERSHIP\"}");
        isKeptWhole(jackson, "{\"resource_type\":\" goal_membership\"}");
    }

    @OnEachJackson
    void withoutADiscriminatorThereIsNoVariant(Json jackson) {
        isKeptWhole(jackson, "{}");
        isKeptWhole(jackson, "{\"gid\":\"1\",\"goal_membership\":{\"zulu\":[1,null],\"alpha\":null}}");
        isKeptWhole(jackson, "{\"resource_type\":null}");
        isKeptWhole(jackson, "{\"resource_type\":[\"goal_membership\"]}");
    }

    @OnEachJackson
    void whatIsNoObjectIsKept(Json jackson) {
        for (String json :
                List.of("\"goal_membership\"", "1", "true", "[]", "[{\"resource_type\":\"goal_membership\"}]")) {
            isKeptWhole(jackson, json);
        }
    }

    @OnEachJackson
    void aFieldOfAVariantThatHasOtherJsonThanItsSpecSaysIsKeptAside(Json jackson) {
        String json = "{\"gid\":1,\"resource_type\":\"goal_membership\",\"parent\":\"text\",\"made_up\":true}";
        assertThat(readAndWriteBack(jackson, json, MembershipCompact.class))
                .isInstanceOfSatisfying(MembershipCompact.GoalMembership.class, membership -> {
                    assertThat(membership.value().resourceType()).contains("goal_membership");
                    assertThat(membership.value().unreadableFields())
                            .hasToString(
                                    "{GID=(expected a string, not an integer), PARENT=(expected an object, not a string)}");
                });
        assertThat(readAndWriteBack(
                        jackson,
                        "{\"parent\":{},\"resource_type\":\"custom_field_membership\"}",
                        MembershipCompact.class))
                .isExactlyInstanceOf(MembershipCompact.CustomFieldMembership.class);
    }

    @OnEachJackson
    void nothingInsideAVariantIsLost(Json jackson) {
        String json = """
                {"gid":null,"parent":{"status":"paused","new_task":{"resource_subtype":"new","zz":1},"zulu":[null,{"b":true}]},\
                "resource_subtype":"portfolio_membership","alpha":null}""";
        assertThat(readAndWriteBack(jackson, json, MembershipCompact.class))
                .isInstanceOfSatisfying(MembershipCompact.PortfolioMembership.class, membership -> {
                    JobResponse parent = membership.value().parent().orElseThrow();
                    assertThat(parent.status()).contains(JobResponseStatus.UNRECOGNIZED);
                    assertThat(parent.statusAsString()).contains("paused");
                    assertThat(parent.newTask().flatMap(TaskCompact::resourceSubtypeAsString))
                            .contains("new");
                    assertThat(membership.value().unknownFields()).containsKeys("resource_subtype", "alpha");
                });
    }

    @OnEachJackson
    @SuppressWarnings("deprecation") // the variant for placeholders is
    void aPathLeadsIntoAnObject(Json jackson) {
        assertThat(readAndWriteBack(
                        jackson,
                        "{\"rate\":15,\"resource\":{\"gid\":\"1\",\"resource_type\":\"user\"}}",
                        RateOrPlaceholder.class))
                .isEqualTo(new RateOrPlaceholder.Rate(RateCompact.builder()
                        .rate(new BigDecimal("15"))
                        .resource(user -> user.gid("1").resourceType("user"))
                        .build()));
        assertThat(readAndWriteBack(
                        jackson, "{\"resource\":{\"resource_type\":\"placeholder\"}}", RateOrPlaceholder.class))
                .isExactlyInstanceOf(RateOrPlaceholder.PlaceholderRate.class);
        for (String json : List.of(
                "{\"resource\":\"user\"}",
                "{\"resource\":null}",
                "{\"resource.resource_type\":\"user\"}",
                "{\"resource_type\":\"user\"}")) {
            assertThat(readAndWriteBack(jackson, json, RateOrPlaceholder.class))
                    .isExactlyInstanceOf(RateOrPlaceholder.Unrecognized.class);
        }
    }

    @OnEachJackson
    void decimalsOfAUnionKeepTheirDigits(Json jackson) {
        readAndWriteBack(
                jackson,
                "{\"rate\":1.10,\"resource\":{\"resource_type\":\"user\"},\"new\":1E+400}",
                RateOrPlaceholder.class);
        readAndWriteBack(jackson, "{\"new\":[1.10,123456789012345678901234567890]}", RateOrPlaceholder.class);
        readAndWriteBack(jackson, "1.10", RateOrPlaceholder.class);
        readAndWriteBack(jackson, "1E+400", RateOrPlaceholder.class);
    }

    @OnEachJackson
    void theKindOfJsonTellsTextFromObject(Json jackson) {
        assertThat(readAndWriteBack(jackson, "\"42\"", CustomFieldReference.class))
                .isEqualTo(new CustomFieldReference.Gid("42"));
        assertThat(readAndWriteBack(jackson, "\"\"", CustomFieldReference.class))
                .isEqualTo(new CustomFieldReference.Gid(""));
        assertThat(readAndWriteBack(jackson, "{\"name\":\"Cost\",\"new\":1}", CustomFieldReference.class))
                .isEqualTo(new CustomFieldReference.Definition(TaskCompact.builder()
                        .name("Cost")
                        .unknownField("new", 1)
                        .build()));
        for (String json : List.of("42", "false", "[\"42\"]")) {
            assertThat(readAndWriteBack(jackson, json, CustomFieldReference.class))
                    .isEqualTo(new CustomFieldReference.Unrecognized(jackson.read(json, Object.class)));
        }
    }

    @OnEachJackson
    void fieldsHaveUnionsInEveryShape(Json jackson) {
        String json = """
                {"membership":{"gid":"1","resource_type":"team_membership"},"memberships":[null,{"gid":"2"},"text",\
                {"gid":"3","resource_subtype":"goal_membership"}],"rates":{"z":{"rate":2,"resource":{"resource_type":"user"}},"a":null},\
                "custom_field":"4","custom_fields":["5",{"gid":"6"},null,7]}""";
        Access access = readAndWriteBack(jackson, json, Access.class);
        assertThat(access.membership().orElseThrow()).isExactlyInstanceOf(MembershipCompact.Team.class);
        assertThat(access.memberships()).hasSize(4);
        assertThat(access.memberships().get(0)).isNull();
        assertThat(access.memberships().get(1)).isExactlyInstanceOf(MembershipCompact.Unrecognized.class);
        assertThat(access.memberships().get(2)).isEqualTo(new MembershipCompact.Unrecognized("text"));
        assertThat(access.memberships().get(3)).isExactlyInstanceOf(MembershipCompact.GoalMembership.class);
        assertThat(access.rates().keySet()).containsExactly("z", "a");
        assertThat(access.rates()).containsEntry("a", null);
        assertThat(access.customField()).contains(new CustomFieldReference.Gid("4"));
        assertThat(access.customFields())
                .containsExactly(
                        new CustomFieldReference.Gid("5"),
                        new CustomFieldReference.Definition(
                                TaskCompact.builder().gid("6").build()),
                        null,
                        new CustomFieldReference.Unrecognized(7));
        assertThat(Access.fromMap(jackson.readMap(json))).isEqualTo(access);
    }

    @OnEachJackson
    void aFieldOfAUnionCanBeNullOrAbsent(Json jackson) {
        Access access = readAndWriteBack(jackson, "{\"membership\":null,\"memberships\":null}", Access.class);
        assertThat(access.presence(Access.Field.MEMBERSHIP)).isEqualTo(Presence.NULL);
        assertThat(access.presence(Access.Field.MEMBERSHIPS)).isEqualTo(Presence.NULL);
        assertThat(access.presence(Access.Field.CUSTOM_FIELD)).isEqualTo(Presence.ABSENT);
        assertThat(access.membership()).isEmpty();
        assertThat(access.memberships()).isEmpty();
        assertThat(jackson.read("null", MembershipCompact.class)).isNull();
    }
}
