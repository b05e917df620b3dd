package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.asanaresource.AsanaError;
import io.github.asanaresource.Data;
import io.github.asanaresource.Errors;
import io.github.asanaresource.Events;
import io.github.asanaresource.NextPage;
import io.github.asanaresource.Page;
import io.github.asanaresource.Presence;
import io.github.asanaresource.models.EventResponse;
import io.github.asanaresource.models.MembershipResponse;
import io.github.asanaresource.models.TaskCreateRequest;
import io.github.asanaresource.models.TaskResponse;
import io.github.asanaresource.models.TaskUpdateRequest;
import io.github.asanaresource.models.WebhookResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asana's answers and requests as they are on the wire: resources in their envelopes. */
class EnvelopesTest {

    private static final TypeReference<Data<TaskResponse>> TASK = new TypeReference<>() {};
    private static final TypeReference<Page<TaskResponse>> TASKS = new TypeReference<>() {};

    private static final String ANSWER = """
            {"data":{"gid":"12","resource_type":"task","name":"Buy catnip","resource_subtype":"default_task",\
            "completed":false,"created_at":"2012-02-22T02:06:58.147Z","due_at":null,"due_on":"2019-09-15",\
            "external":{"gid":"1234","data":"A blob"},"liked":true,"num_likes":5,"num_subtasks":3,"start_on":null,\
            "assignee":{"gid":"34","resource_type":"user","name":"Greg Sanchez"},\
            "assignee_section":{"gid":"56","resource_type":"section"},\
            "custom_fields":[{"gid":"78","text_value":"On Hold"}],\
            "custom_type":{"gid":"90"},"followers":[{"gid":"34"}],"parent":{"gid":"11"},\
            "permalink_url":"https://app.asana.com/1/12345/task/12","new_this_week":1.10}}""";

    @ParameterizedTest
    @MethodSource("io.github.asanaresource.models.proof.DocumentsTest#documents")
    void everySchemaIsReadFromPages(String schema, Style style, Json jackson) {
        String document = style.document(schema).toString();
        Class<?> content = EmittedModel.of(schema).type();
        String json = "{\"data\":[" + document + ",null],\"next_page\":null}";
        Page<?> page = jackson.read(json, new EnvelopeOf(Page.class, content).reference());
        assertThat(page.data().get(0)).isInstanceOf(content).isEqualTo(jackson.read(document, content));
        assertThat(page.data().get(1)).isNull();
        assertThat(jackson.write(page)).isEqualTo(json);
    }

    @EachWay
    void aTaskInItsEnvelopeIsReadAndWritten(Json jackson) {
        Data<TaskResponse> answer = jackson.read(ANSWER, TASK);
        assertThat(answer.data().flatMap(TaskResponse::name)).contains("Buy catnip");
        assertThat(jackson.write(answer)).isEqualTo(ANSWER);
        assertThat(Data.fromMap(TaskResponse.TYPE, answer.toMap())).isEqualTo(answer);
    }

    @EachWay
    void aTaskReadWithoutItsEnvelopeSaysSo(Json jackson) {
        TaskResponse task = jackson.read(ANSWER, TaskResponse.class);
        assertThat(task)
                .hasToString("TaskResponse{unknown fields: [data] (this looks like an envelope: read it as Data<…>)}");
        assertThat(jackson.write(task)).isEqualTo(ANSWER);
    }

    @EachWay
    void aPageOfTasksLeadsToTheNextOne(Json jackson) {
        String json = """
                {"data":[{"gid":"12","name":"Buy catnip"},{"gid":"13","due_on":7}],\
                "next_page":{"offset":"eyJ0","path":"/tasks?limit=2&offset=eyJ0",\
                "uri":"https://app.asana.com/api/1.0/tasks?limit=2&offset=eyJ0"}}""";
        Page<TaskResponse> page = jackson.read(json, TASKS);
        assertThat(page.data()).extracting(TaskResponse::gid).containsExactly(Optional.of("12"), Optional.of("13"));
        assertThat(page.data().get(1).unreadableFields()).containsOnlyKeys(TaskResponse.Field.DUE_ON);
        assertThat(page.nextPage().flatMap(NextPage::offset)).contains("eyJ0");
        assertThat(jackson.write(page)).isEqualTo(json);
        Page<TaskResponse> last = jackson.read("{\"data\":[],\"next_page\":null}", TASKS);
        assertThat(last.data()).isEmpty();
        assertThat(last.presence(Page.Field.NEXT_PAGE)).isEqualTo(Presence.NULL);
    }

    @EachWay
    void aPageHasUnions(Json jackson) {
        String json = """
                {"data":[{"gid":"1","resource_type":"membership","resource_subtype":"goal_membership"},\
                {"gid":"2","resource_subtype":"new_membership"}]}""";
        Page<MembershipResponse> page = jackson.read(json, new TypeReference<>() {});
        assertThat(page.data().get(0)).isNotInstanceOf(MembershipResponse.Unrecognized.class);
        assertThat(page.data().get(1)).isInstanceOf(MembershipResponse.Unrecognized.class);
        assertThat(jackson.write(page)).isEqualTo(json);
    }

    @EachWay
    void eventsBringATokenAndSoDoesTheErrorOfATokenThatIsTooOld(Json jackson) {
        String json =
                "{\"data\":[{\"resource\":{\"gid\":\"12\"},\"action\":\"changed\"}],\"sync\":\"de47\",\"has_more\":true}";
        Events<EventResponse> events = jackson.read(json, new TypeReference<>() {});
        assertThat(events.data()).extracting(EventResponse::action).containsExactly(Optional.of("changed"));
        assertThat(events.sync()).contains("de47");
        assertThat(events.hasMore()).contains(true);
        assertThat(jackson.write(events)).isEqualTo(json);

        String refusal = "{\"errors\":[{\"message\":\"Sync token invalid or too old.\"}],\"sync\":\"de48\"}";
        Errors errors = jackson.read(refusal, Errors.class);
        assertThat(errors.sync()).contains("de48");
        assertThat(errors.errors())
                .containsExactly(AsanaError.builder()
                        .message("Sync token invalid or too old.")
                        .build());
        assertThat(jackson.write(errors)).isEqualTo(refusal);
    }

    @EachWay
    void theSecretOfAWebhookStandsBesideIt(Json jackson) {
        String json = "{\"data\":{\"gid\":\"1\"},\"X-Hook-Secret\":\"b537\"}";
        Data<WebhookResponse> created = jackson.read(json, new TypeReference<>() {});
        assertThat(created.unknownFields()).isEqualTo(Map.of("X-Hook-Secret", "b537"));
        assertThat(created.toString()).doesNotContain("b537");
        assertThat(jackson.write(created)).isEqualTo(json);
    }

    @EachWay
    void anUpdateIsMadeOfATask(Json jackson) {
        TaskResponse task = jackson.read(ANSWER, TASK).data().orElseThrow();
        TaskUpdateRequest update = TaskUpdateRequest.builder()
                .copyWritable(task)
                .unset(TaskUpdateRequest.Field.DUE_AT)
                .dueOn(LocalDate.of(2027, 1, 31))
                .build();
        assertThat(jackson.write(Data.of(update))).isEqualTo("""
                {"data":{"name":"Buy catnip","resource_subtype":"default_task","completed":false,"due_on":"2027-01-31",\
                "external":{"gid":"1234","data":"A blob"},"liked":true,"start_on":null,"assignee":"34",\
                "assignee_section":"56","custom_type":"90"}}""");
        assertThat(update.unreadableFields()).isEmpty();
    }

    @EachWay
    void anotherTaskIsMadeOfATask(Json jackson) {
        TaskResponse task = jackson.read(ANSWER, TASK).data().orElseThrow();
        TaskCreateRequest creation = TaskCreateRequest.builder()
                .copyWritable(task)
                .unset(TaskCreateRequest.Field.DUE_AT)
                .workspace("99")
                .build();
        assertThat(jackson.write(creation)).isEqualTo("""
                {"name":"Buy catnip","resource_subtype":"default_task","completed":false,"due_on":"2019-09-15",\
                "external":{"gid":"1234","data":"A blob"},"liked":true,"start_on":null,"assignee":"34",\
                "assignee_section":"56","workspace":"99"}""");
    }
}
