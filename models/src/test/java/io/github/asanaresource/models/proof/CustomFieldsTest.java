package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.Presence;
import io.github.asanaresource.models.AsanaNamedResource;
import io.github.asanaresource.models.CustomFieldRepresentationType;
import io.github.asanaresource.models.UserCompact;
import io.github.asanaresource.models.custom.Priority;
import io.github.asanaresource.models.custom.SprintTask;
import io.github.asanaresource.models.custom.SprintTaskUpdate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Specs that extend those of the API read and write custom fields of every kind that the API has. */
class CustomFieldsTest {

    /** How many custom fields of each kind a task has. */
    private static final int OF_EACH_KIND = 4;

    private static final List<CustomFieldRepresentationType> KINDS = List.of(CustomFieldRepresentationType.values())
            .subList(0, CustomFieldRepresentationType.values().length - 1);

    /** A task whose custom fields all have values, or none of them. */
    private static String task(boolean hasValues) {
        List<String> fields = new ArrayList<>();
        for (int index = OF_EACH_KIND - 1; index >= 0; index--) {
            for (CustomFieldRepresentationType kind : KINDS) {
                String literal = kind.name().toLowerCase(Locale.ROOT);
                String gid = String.valueOf(100 * (1 + KINDS.indexOf(kind)) + index);
                fields.add("{\"gid\":\"" + gid + "\",\"resource_type\":\"custom_field\",\"name\":\"Field " + gid
                        + "\",\"representation_type\":\"" + literal + "\"," + (hasValues ? value(kind) : noValue(kind))
                        + ",\"resource_subtype\":\"" + literal + "\",\"new_tomorrow\":[1.10,null]}");
            }
        }
        return "{\"gid\":\"1\",\"name\":\"Bug Task\",\"custom_fields\":[" + String.join(",", fields) + "]}";
    }

    private static String value(CustomFieldRepresentationType kind) {
        return switch (kind) {
            case TEXT -> "\"text_value\":\"Some Value\",\"display_value\":\"Some Value\"";
            case ENUM -> "\"enum_value\":{\"gid\":\"32\",\"name\":\"High\"},\"display_value\":\"High\"";
            case MULTI_ENUM ->
                "\"multi_enum_values\":[{\"gid\":\"31\",\"name\":\"Low\"},{\"gid\":\"33\",\"name\":\"New\"}]";
            case NUMBER -> "\"number_value\":5.20,\"display_value\":\"5.20\",\"precision\":2";
            case DATE -> "\"date_value\":{\"date\":\"2024-08-23\",\"date_time\":null}";
            case PEOPLE -> "\"people_value\":[{\"gid\":\"12345\",\"name\":\"Greg Sanchez\"}]";
            case FORMULA -> "\"is_formula_field\":true,\"number_value\":7,\"display_value\":\"7 days\"";
            case CUSTOM_ID -> "\"id_prefix\":\"ID\",\"display_value\":\"ID-17\"";
            case REFERENCE -> "\"reference_value\":[{\"gid\":\"9\",\"resource_type\":\"goal\"}]";
            case UNRECOGNIZED -> throw new AssertionError(kind);
        };
    }

    private static String noValue(CustomFieldRepresentationType kind) {
        return switch (kind) {
            case TEXT -> "\"text_value\":null";
            case ENUM -> "\"enum_value\":null";
            case MULTI_ENUM -> "\"multi_enum_values\":null";
            case NUMBER -> "\"number_value\":null";
            case DATE -> "\"date_value\":null";
            case PEOPLE -> "\"people_value\":null";
            case FORMULA, CUSTOM_ID -> "\"display_value\":null";
            case REFERENCE -> "\"reference_value\":null";
            case UNRECOGNIZED -> throw new AssertionError(kind);
        };
    }

    @EachWay
    void valuesAreReadAndTheArrayIsWrittenAsItCame(Json way) {
        String json = task(true);
        SprintTask task = way.read(json, SprintTask.class);
        assertThat(task.customFields()).hasSize(OF_EACH_KIND * KINDS.size()).hasSizeGreaterThan(35);
        assertThat(task.customer()).contains("Some Value");
        assertThat(task.priority()).contains(Priority.HIGH);
        assertThat(task.priorities()).containsExactly(Priority.LOW, Priority.UNRECOGNIZED);
        assertThat(task.prioritiesAsStrings()).containsExactly("31", "33");
        assertThat(task.storyPoints()).contains(new BigDecimal("5.20"));
        assertThat(task.releaseDate()).contains(LocalDate.of(2024, 8, 23));
        assertThat(task.reviewers())
                .containsExactly(
                        UserCompact.builder().gid("12345").name("Greg Sanchez").build());
        assertThat(task.effort()).contains("7 days");
        assertThat(task.ticketId()).contains("ID-17");
        assertThat(task.goals())
                .containsExactly(AsanaNamedResource.builder()
                        .gid("9")
                        .resourceType("goal")
                        .build());
        assertThat(task.unreadableFields()).isEmpty();
        assertThat(way.write(task)).isEqualTo(json);
        assertThat(way.write(task.toBuilder().build())).isEqualTo(json);
    }

    @EachWay
    void customFieldsWithoutValuesAreNull(Json way) {
        String json = task(false);
        SprintTask task = way.read(json, SprintTask.class);
        assertThat(SprintTask.TYPE.customFields())
                .filteredOn(field -> field != SprintTask.Field.BUDGET)
                .hasSameSizeAs(KINDS)
                .allSatisfy(field ->
                        assertThat(task.presence((SprintTask.Field) field)).isEqualTo(Presence.NULL));
        assertThat(task.presence(SprintTask.Field.BUDGET)).isEqualTo(Presence.ABSENT);
        assertThat(way.write(task)).isEqualTo(json);
    }

    /** Asana's document has a map of strings there, and examples with gids as keys. */
    @EachWay
    void requestsHaveTheShapesOfTheApi(Json way) {
        SprintTaskUpdate update = SprintTaskUpdate.builder()
                .customer("Some Value")
                .priority(Priority.HIGH)
                .priorities(List.of(Priority.LOW, Priority.HIGH))
                .storyPoints(new BigDecimal("5.20"))
                .releaseDate(LocalDate.of(2024, 8, 23))
                .reviewers(List.of(UserCompact.builder().gid("12345").build()))
                .setNull(SprintTaskUpdate.Field.GOALS)
                .build();
        assertThat(way.write(update))
                .isEqualTo("{\"custom_fields\":{\"100\":\"Some Value\",\"200\":\"32\",\"300\":[\"31\",\"32\"],"
                        + "\"400\":5.20,\"500\":{\"date\":\"2024-08-23\"},\"600\":[\"12345\"],\"900\":null}}");
        assertThat(way.read(way.write(update), SprintTaskUpdate.class)).isEqualTo(update);
    }

    @Test
    void customFieldsOfAResponseCanBeSentBack() {
        SprintTask task = SprintTask.fromJson(task(true));
        assertThat(SprintTaskUpdate.builder().copyCustomFields(task).build().customFields())
                .hasSize(OF_EACH_KIND * (KINDS.size() - 2))
                .containsAllEntriesOf(Map.of(
                        "100", "Some Value",
                        "200", "32",
                        "300", List.of("31", "33"),
                        "400", new BigDecimal("5.20"),
                        "500", Map.of("date", "2024-08-23"),
                        "600", List.of("12345"),
                        "900", List.of("9")));
    }

    @Test
    void theSelectionAsksForTheValueOfEachKind() {
        String values = "custom_fields.number_value,custom_fields.date_value.date";
        assertThat(SprintTask.optFields().name().storyPoints().releaseDate())
                .hasToString("name,custom_fields.gid,custom_fields.resource_subtype," + values);
    }
}
