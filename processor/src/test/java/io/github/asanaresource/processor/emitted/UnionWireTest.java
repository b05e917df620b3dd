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

/** Unions as they are read and written, on the plain mappers of both Jacksons and without a library. */
class UnionWireTest {

    private static final Map<String, Class<? extends MembershipCompact>> VARIANTS = Map.of(
            "goal_membership", MembershipCompact.GoalMembership.class,
            "project_membership", MembershipCompact.ProjectMembership.class,
            "portfolio_membership", MembershipCompact.PortfolioMembership.class,
            "custom_field_membership", MembershipCompact.CustomFieldMembership.class,
            "custom_field_template_membership", MembershipCompact.CustomFieldMembership.class,
            "team_membership", MembershipCompact.Team.class);

    /** Reads a document, and checks that it is written back unchanged. */
    private static <T> T readAndWriteBack(Json way, String json, Class<T> type) {
        T value = way.read(json, type);
        assertThat(way.write(value)).isEqualTo(json);
        return value;
    }

    private static void isKeptWhole(Json way, String json) {
        assertThat(readAndWriteBack(way, json, MembershipCompact.class))
                .isEqualTo(new MembershipCompact.Unrecognized(way.read(json, Object.class)));
    }

    @EachWay
    void theTextOfADiscriminatorTellsTheVariant(Json way) {
        VARIANTS.forEach((text, variant) -> {
            assertThat(readAndWriteBack(
                            way, "{\"gid\":\"1\",\"resource_subtype\":\"" + text + "\"}", MembershipCompact.class))
                    .isExactlyInstanceOf(variant);
            assertThat(readAndWriteBack(
                            way, "{\"gid\":\"1\",\"resource_type\":\"" + text + "\"}", MembershipCompact.class))
                    .isExactlyInstanceOf(variant);
        });
    }

    @EachWay
    void aVariantHasTheFieldsOfItsOwnSpec(Json way) {
        String goal = """
            {"gid":"1","resource_type":"membership","resource_subtype":"goal_membership","parent":{"gid":"2","name":"Goal"}}\
            """;
        String customField = "{\"gid\":\"1\",\"parent\":\"text\",\"resource_type\":\"custom_field_membership\"}";
        assertThat(readAndWriteBack(way, goal, MembershipCompact.class))
                .isEqualTo(new MembershipCompact.GoalMembership(MembershipCompactGoalMembership.builder()
                        .gid("1")
                        .resourceType("membership")
                        .resourceSubtype("goal_membership")
                        .parent(parent -> parent.gid("2").name("Goal"))
                        .build()));
        assertThat(readAndWriteBack(way, customField, MembershipCompact.class))
                .isInstanceOfSatisfying(
                        MembershipCompact.CustomFieldMembership.class,
                        membership -> assertThat(membership.value().parent()).contains("text"));
    }

    @EachWay
    void theFirstDiscriminatorThatIsATextDecides(Json way) {
        assertThat(way.read(
                        "{\"resource_type\":\"team_membership\",\"resource_subtype\":\"goal_membership\"}",
                        MembershipCompact.class))
                .isExactlyInstanceOf(MembershipCompact.GoalMembership.class);
        assertThat(way.read(
                        "{\"resource_subtype\":null,\"resource_type\":\"team_membership\"}", MembershipCompact.class))
                .isExactlyInstanceOf(MembershipCompact.Team.class);
        assertThat(way.read("{\"resource_subtype\":{},\"resource_type\":\"team_membership\"}", MembershipCompact.class))
                .isExactlyInstanceOf(MembershipCompact.Team.class);
    }

    @EachWay
    void aTextThatNoVariantHasIsNotAskedFurther(Json way) {
        isKeptWhole(way, "{\"resource_type\":\"team_membership\",\"resource_subtype\":\"new_membership\"}");
        isKeptWhole(way, "{\"resource_type\":\"team_membership\",\"resource_subtype\":\"\"}");
        isKeptWhole(way, "{\"resource_type\":\"GOAL_MEMBERSHIP\"}");
        isKeptWhole(way, "{\"resource_type\":\" goal_membership\"}");
    }

    @EachWay
    void withoutADiscriminatorThereIsNoVariant(Json way) {
        isKeptWhole(way, "{}");
        isKeptWhole(way, "{\"gid\":\"1\",\"goal_membership\":{\"zulu\":[1,null],\"alpha\":null}}");
        isKeptWhole(way, "{\"resource_type\":null}");
        isKeptWhole(way, "{\"resource_type\":[\"goal_membership\"]}");
    }

    @EachWay
    void whatIsNoObjectIsKept(Json way) {
        for (String json :
                List.of("\"goal_membership\"", "1", "true", "[]", "[{\"resource_type\":\"goal_membership\"}]")) {
            isKeptWhole(way, json);
        }
    }

    @EachWay
    void aFieldOfAVariantThatHasOtherJsonThanItsSpecSaysIsKeptAside(Json way) {
        String json = "{\"gid\":1,\"resource_type\":\"goal_membership\",\"parent\":\"text\",\"made_up\":true}";
        assertThat(readAndWriteBack(way, json, MembershipCompact.class))
                .isInstanceOfSatisfying(MembershipCompact.GoalMembership.class, membership -> {
                    assertThat(membership.value().resourceType()).contains("goal_membership");
                    assertThat(membership.value().unreadableFields())
                            .hasToString("{GID=(expected a string, not an integer), PARENT=(expected an object, not a"
                                    + " string)}");
                });
        assertThat(readAndWriteBack(
                        way, "{\"parent\":{},\"resource_type\":\"custom_field_membership\"}", MembershipCompact.class))
                .isExactlyInstanceOf(MembershipCompact.CustomFieldMembership.class);
    }

    @EachWay
    void nothingInsideAVariantIsLost(Json way) {
        String json = """
            {"gid":null,"parent":{"status":"paused","new_task":{"resource_subtype":"new","zz":1},"zulu":[null,{"b":true}]},\
            "resource_subtype":"portfolio_membership","alpha":null}\
            """;
        assertThat(readAndWriteBack(way, json, MembershipCompact.class))
                .isInstanceOfSatisfying(MembershipCompact.PortfolioMembership.class, membership -> {
                    JobResponse parent = membership.value().parent().orElseThrow();
                    assertThat(parent.status()).contains(JobResponseStatus.UNRECOGNIZED);
                    assertThat(parent.statusAsString()).contains("paused");
                    assertThat(parent.newTask().flatMap(TaskCompact::resourceSubtypeAsString))
                            .contains("new");
                    assertThat(membership.value().unknownFields()).containsKeys("resource_subtype", "alpha");
                });
    }

    @EachWay
    @SuppressWarnings("deprecation") // the variant for placeholders is deprecated
    void aPathLeadsIntoAnObject(Json way) {
        assertThat(readAndWriteBack(
                        way,
                        "{\"rate\":15,\"resource\":{\"gid\":\"1\",\"resource_type\":\"user\"}}",
                        RateOrPlaceholder.class))
                .isEqualTo(new RateOrPlaceholder.Rate(RateCompact.builder()
                        .rate(new BigDecimal("15"))
                        .resource(user -> user.gid("1").resourceType("user"))
                        .build()));
        assertThat(readAndWriteBack(way, "{\"resource\":{\"resource_type\":\"placeholder\"}}", RateOrPlaceholder.class))
                .isExactlyInstanceOf(RateOrPlaceholder.PlaceholderRate.class);
        for (String json : List.of(
                "{\"resource\":\"user\"}",
                "{\"resource\":null}",
                "{\"resource.resource_type\":\"user\"}",
                "{\"resource_type\":\"user\"}")) {
            assertThat(readAndWriteBack(way, json, RateOrPlaceholder.class))
                    .isExactlyInstanceOf(RateOrPlaceholder.Unrecognized.class);
        }
    }

    @EachWay
    void decimalsOfAUnionKeepTheirDigits(Json way) {
        readAndWriteBack(
                way,
                "{\"rate\":1.10,\"resource\":{\"resource_type\":\"user\"},\"new\":1E+400}",
                RateOrPlaceholder.class);
        readAndWriteBack(way, "{\"new\":[1.10,123456789012345678901234567890]}", RateOrPlaceholder.class);
        readAndWriteBack(way, "1.10", RateOrPlaceholder.class);
        readAndWriteBack(way, "1E+400", RateOrPlaceholder.class);
    }

    @EachWay
    void theKindOfJsonTellsTextFromObject(Json way) {
        assertThat(readAndWriteBack(way, "\"42\"", CustomFieldReference.class))
                .isEqualTo(new CustomFieldReference.Gid("42"));
        assertThat(readAndWriteBack(way, "\"\"", CustomFieldReference.class))
                .isEqualTo(new CustomFieldReference.Gid(""));
        assertThat(readAndWriteBack(way, "{\"name\":\"Cost\",\"new\":1}", CustomFieldReference.class))
                .isEqualTo(new CustomFieldReference.Definition(TaskCompact.builder()
                        .name("Cost")
                        .unknownField("new", 1)
                        .build()));
        for (String json : List.of("42", "false", "[\"42\"]")) {
            assertThat(readAndWriteBack(way, json, CustomFieldReference.class))
                    .isEqualTo(new CustomFieldReference.Unrecognized(way.read(json, Object.class)));
        }
    }

    @EachWay
    void fieldsHaveUnionsInEveryShape(Json way) {
        String json = """
            {"membership":{"gid":"1","resource_type":"team_membership"},"memberships":[null,{"gid":"2"},"text",\
            {"gid":"3","resource_subtype":"goal_membership"}],"rates":{"z":{"rate":2,"resource":{"resource_type":"user"}},"a":null},\
            "custom_field":"4","custom_fields":["5",{"gid":"6"},null,7]}\
            """;
        Access access = readAndWriteBack(way, json, Access.class);
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
        assertThat(Access.fromMap(way.readMap(json))).isEqualTo(access);
    }

    @EachWay
    void aFieldOfAUnionCanBeNullOrAbsent(Json way) {
        Access access = readAndWriteBack(way, "{\"membership\":null,\"memberships\":null}", Access.class);
        assertThat(access.presence(Access.Field.MEMBERSHIP)).isEqualTo(Presence.NULL);
        assertThat(access.presence(Access.Field.MEMBERSHIPS)).isEqualTo(Presence.NULL);
        assertThat(access.presence(Access.Field.CUSTOM_FIELD)).isEqualTo(Presence.ABSENT);
        assertThat(access.membership()).isEmpty();
        assertThat(access.memberships()).isEmpty();
    }

    @OnEachJackson
    void nullIsNoUnionToJackson(Json way) {
        assertThat(way.read("null", MembershipCompact.class)).isNull();
    }
}
