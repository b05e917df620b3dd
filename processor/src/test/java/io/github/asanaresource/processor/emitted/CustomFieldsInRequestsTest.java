package io.github.asanaresource.processor.emitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.Presence;
import io.github.asanaresource.processor.specs.Channel;
import io.github.asanaresource.processor.specs.JobResponse;
import io.github.asanaresource.processor.specs.Member;
import io.github.asanaresource.processor.specs.Priority;
import io.github.asanaresource.processor.specs.SprintTask;
import io.github.asanaresource.processor.specs.SprintTaskRequest;
import io.github.asanaresource.processor.specs.SprintTaskRequest.Field;
import io.github.asanaresource.processor.specs.TaskCompact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Setters of custom fields put into the map {@code custom_fields} what a request takes. */
class CustomFieldsInRequestsTest {

    private static SprintTaskRequest.Builder everything() {
        return SprintTaskRequest.builder()
                .name("n")
                .storyPoints(new BigDecimal("5.20"))
                .priority(Priority.HIGH)
                .releaseDate(LocalDate.of(2026, 3, 1))
                .reviewers(List.of(
                        Member.builder().gid("1").name("Ada").build(),
                        Member.builder().gid("2").build()))
                .channels(List.of(Channel.MAIL, Channel.WEB))
                .reviewAt(OffsetDateTime.parse("2026-03-01T10:00:00Z"))
                .blockers(List.of("3", "4"));
    }

    @EachWay
    void aSetterPutsWhatTheRequestTakes(Json json) {
        SprintTaskRequest request = everything().customer("Acme").build();
        String document = "{\"name\":\"n\",\"custom_fields\":{\"1204567890123456\":5.20,"
                + "\"1204567890123457\":\"1204567890123471\",\"1204567890123458\":{\"date\":\"2026-03-01\"},"
                + "\"1204567890123459\":[\"1\",\"2\"],\"1204567890123460\":[\"1204567890123481\",\"1204567890123480\"],"
                + "\"1204567890123462\":{\"date_time\":\"2026-03-01T10:00:00Z\"},\"1204567890123464\":[\"3\",\"4\"],"
                + "\"1204567890123461\":\"Acme\"}}";
        assertThat(json.write(request)).isEqualTo(document);

        SprintTaskRequest read = json.read(document, SprintTaskRequest.class);
        assertThat(read).isEqualTo(request).hasSameHashCodeAs(request);
        assertThat(read.storyPoints()).contains(new BigDecimal("5.20"));
        assertThat(read.priority()).contains(Priority.HIGH);
        assertThat(read.releaseDate()).contains(LocalDate.of(2026, 3, 1));
        assertThat(read.reviewers())
                .containsExactly(
                        Member.builder().gid("1").build(),
                        Member.builder().gid("2").build());
        assertThat(read.channels()).containsExactly(Channel.MAIL, Channel.WEB);
        assertThat(read.customer()).contains("Acme");
        assertThat(read.reviewAt()).contains(OffsetDateTime.parse("2026-03-01T10:00:00Z"));
        assertThat(read.blockers()).containsExactly("3", "4");
        assertThat(read.presence(Field.TICKET_ID)).isEqualTo(Presence.ABSENT);
        assertThat(read.unreadableFields()).isEmpty();
    }

    @Test
    void stringsAreWrittenAsTheyAre() {
        SprintTaskRequest request = SprintTaskRequest.builder()
                .priority("12")
                .releaseDate("2026-03-01")
                .reviewAt("2026-03-01T10:00:00.000Z")
                .channelsAsStrings(List.of("13"))
                .build();
        assertThat(request.customFields())
                .isEqualTo(Map.of(
                        "1204567890123457",
                        "12",
                        "1204567890123458",
                        Map.of("date", "2026-03-01"),
                        "1204567890123462",
                        Map.of("date_time", "2026-03-01T10:00:00.000Z"),
                        "1204567890123460",
                        List.of("13")));
        assertThat(request.priority()).contains(Priority.UNRECOGNIZED);
        assertThat(request.priorityAsString()).contains("12");
    }

    @Test
    void nullClearsAndUnsetTakesOut() {
        SprintTaskRequest request = everything().setNull(Field.STORY_POINTS).build();
        assertThat(request.presence(Field.STORY_POINTS)).isEqualTo(Presence.NULL);
        assertThat(request.storyPoints()).isEmpty();
        assertThat(request.customFields()).hasSize(7).containsEntry("1204567890123456", null);

        SprintTaskRequest without = request.toBuilder()
                .unset(Field.STORY_POINTS)
                .unset(Field.CUSTOMER)
                .build();
        assertThat(without.presence(Field.STORY_POINTS)).isEqualTo(Presence.ABSENT);
        assertThat(without.customFields()).hasSize(6).doesNotContainKey("1204567890123456");
        assertThat(request.customFields()).hasSize(7); // it shares nothing that changes
    }

    @Test
    void aMapWithNothingLeftIsNotWritten() {
        assertThat(SprintTaskRequest.builder()
                        .storyPoints(BigDecimal.ONE)
                        .unset(Field.STORY_POINTS)
                        .build()
                        .toMap())
                .isEmpty();
        assertThat(SprintTaskRequest.builder()
                        .setNull(Field.CUSTOM_FIELDS)
                        .unset(Field.STORY_POINTS)
                        .build()
                        .presence(Field.CUSTOM_FIELDS))
                .isEqualTo(Presence.NULL);
        assertThat(SprintTaskRequest.builder().unset(Field.STORY_POINTS).build().toMap())
                .isEmpty();
        assertThat(SprintTaskRequest.builder()
                        .customFields(Map.of())
                        .unset(Field.STORY_POINTS)
                        .build()
                        .presence(Field.CUSTOM_FIELDS))
                .isEqualTo(Presence.PRESENT);
    }

    @Test
    void settersAddToWhatIsThere() {
        SprintTaskRequest request = SprintTaskRequest.builder()
                .customFields(Map.of("7", "x"))
                .storyPoints(BigDecimal.ONE)
                .build();
        assertThat(request.customFields()).isEqualTo(Map.of("7", "x", "1204567890123456", 1));
        assertThat(SprintTaskRequest.builder()
                        .setNull(Field.CUSTOM_FIELDS)
                        .storyPoints(BigDecimal.ONE)
                        .build()
                        .customFields())
                .hasSize(1);
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        SprintTaskRequest.Builder builder = SprintTaskRequest.builder();
        assertThatThrownBy(() -> builder.storyPoints(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("SprintTaskRequest.story_points must not be null: setNull(Field.STORY_POINTS) writes an"
                        + " explicit null, unset(Field.STORY_POINTS) removes the field");
        assertThatThrownBy(() -> builder.priority(Priority.UNRECOGNIZED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("SprintTaskRequest.priority: UNRECOGNIZED stands for");
        assertThatThrownBy(() -> builder.reviewers(List.of(
                        Member.builder().gid("1").build(),
                        Member.builder().name("Ada").build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("SprintTaskRequest.reviewers: at [1]: a request refers to it by its gid, which is missing");
        SprintTaskRequest unreadable = SprintTaskRequest.fromJson("{\"custom_fields\":[]}");
        assertThatThrownBy(() -> unreadable.toBuilder().storyPoints(BigDecimal.ONE))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("SprintTaskRequest.custom_fields: expected an object, not an array");
        assertThat(SprintTaskRequest.Builder.class.getMethods())
                .extracting("name")
                .doesNotContain("ticketId");
    }

    @Test
    void aValueOfAnotherKindIsUnreadable() {
        SprintTaskRequest request = SprintTaskRequest.fromJson("{\"custom_fields\":{\"1204567890123456\":\"5\","
                + "\"1204567890123458\":\"2026-03-01\",\"1204567890123459\":\"1\",\"1204567890123457\":5}}");
        assertThat(request.unreadableFields())
                .hasToString("{STORY_POINTS=(custom field 1204567890123456 is a string, not a number),"
                        + " PRIORITY=(custom field 1204567890123457 is an integer, not an enum),"
                        + " RELEASE_DATE=(custom field 1204567890123458 is a string, not a date),"
                        + " REVIEWERS=(custom field 1204567890123459 is a string, not people or references)}");
    }

    @Test
    void aRequestIsFilledFromAResponse() {
        SprintTask task = SprintTask.fromJson("{\"custom_fields\":["
                + "{\"gid\":\"1204567890123456\",\"resource_subtype\":\"number\",\"number_value\":5.20},"
                + "{\"gid\":\"1204567890123457\",\"resource_subtype\":\"enum\",\"enum_value\":{\"gid\":\"12\",\"name\":\"x\"}},"
                + "{\"gid\":\"1\",\"type\":\"date\",\"date_value\":{\"date\":\"2026-03-01\",\"date_time\":null}},"
                + "{\"gid\":\"2\",\"resource_subtype\":\"date\",\"date_value\":{\"date\":\"2026-03-01\",\"date_time\":\"2026-03-01T10:00:00Z\"}},"
                + "{\"gid\":\"3\",\"resource_subtype\":\"people\",\"people_value\":[{\"gid\":\"1\"}]},"
                + "{\"gid\":\"4\",\"resource_subtype\":\"multi_enum\",\"multi_enum_values\":[]},"
                + "{\"gid\":\"5\",\"resource_subtype\":\"reference\",\"reference_value\":[{\"gid\":\"8\"},{\"gid\":\"9\"}]},"
                + "{\"gid\":\"6\",\"resource_subtype\":\"text\",\"text_value\":null},"
                + "{\"gid\":\"7\",\"text_value\":\"untold\"},"
                // What a request cannot have:
                + "{\"gid\":\"10\",\"resource_subtype\":\"number\",\"representation_type\":\"formula\",\"number_value\":1},"
                + "{\"gid\":\"11\",\"resource_subtype\":\"text\",\"representation_type\":\"custom_id\",\"text_value\":\"x\"},"
                + "{\"gid\":\"12\",\"resource_subtype\":\"number\",\"is_formula_field\":true,\"number_value\":1},"
                + "{\"gid\":\"13\",\"resource_subtype\":\"number\",\"is_value_read_only\":true,\"number_value\":1},"
                + "{\"gid\":\"14\",\"resource_subtype\":\"number\"},"
                + "{\"gid\":\"15\",\"resource_subtype\":\"number\",\"number_value\":\"1\"},"
                + "{\"gid\":\"16\",\"resource_subtype\":\"enum\",\"enum_value\":{}},"
                + "{\"gid\":\"17\",\"resource_subtype\":\"people\",\"people_value\":[{}]},"
                + "{\"gid\":\"18\",\"resource_subtype\":\"date\",\"date_value\":{}},"
                + "{\"gid\":\"19\",\"resource_subtype\":\"mood\",\"mood_value\":1},"
                + "{\"resource_subtype\":\"number\",\"number_value\":1},null]}");
        SprintTaskRequest request = SprintTaskRequest.builder()
                .storyPoints(BigDecimal.ONE)
                .copyCustomFields(task)
                .build();
        assertThat(request.toJson())
                .isEqualTo("{\"custom_fields\":{\"1204567890123456\":5.20,\"1204567890123457\":\"12\","
                        + "\"1\":{\"date\":\"2026-03-01\"},\"2\":{\"date_time\":\"2026-03-01T10:00:00Z\"},\"3\":[\"1\"],"
                        + "\"4\":[],\"5\":[\"8\",\"9\"],\"6\":null,\"7\":\"untold\"}}");
        assertThat(SprintTaskRequest.builder().copyCustomFields(request).build())
                .isEqualTo(request);
        assertThat(request.storyPoints()).isEqualTo(task.storyPoints());
        assertThat(request.priorityAsString()).isEqualTo(task.priorityAsString());
    }

    @Test
    void customFieldsAreCopiedFromAnyModel() {
        TaskCompact task = TaskCompact.fromJson(
                "{\"custom_fields\":[{\"gid\":\"1204567890123456\",\"resource_subtype\":\"number\",\"number_value\":5}]}");
        assertThat(SprintTaskRequest.builder().copyCustomFields(task).build().storyPoints())
                .contains(new BigDecimal("5"));
        assertThat(SprintTaskRequest.builder()
                        .copyCustomFields(JobResponse.builder().build())
                        .build()
                        .toMap())
                .isEmpty();
        assertThatThrownBy(() -> JobResponse.builder().copyCustomFields(task))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JobResponse has no field custom_fields that is a map of any JSON: declare it in the spec");
        assertThatThrownBy(() -> SprintTask.builder().copyCustomFields(task))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("SprintTask has no field custom_fields that is a map of any JSON: declare it in the spec");
    }
}
