package com.example;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.Data;
import io.github.asanaresource.Errors;
import io.github.asanaresource.Events;
import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.NextPage;
import io.github.asanaresource.Page;
import io.github.asanaresource.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs the code of the guide's page on envelopes. */
class EnvelopesGuideTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void oneResource() throws Exception {
        String json = "{\"data\":{\"name\":\"Roadmap\",\"new_this_week\":true}}";

        Data<TaskResponse> answer = mapper.readValue(json, new TypeReference<>() {});
        TaskResponse task = answer.data().orElseThrow();

        assertEquals(Optional.of("Roadmap"), task.name());
        assertEquals(json, mapper.writeValueAsString(answer));
    }

    @Test
    void aRequest() throws Exception {
        TaskUpdateRequest update = TaskUpdateRequest.builder()
                .setNull(TaskUpdateRequest.Field.DUE_ON)
                .build();
        String body = mapper.writeValueAsString(Data.of(update)); // {"data":{"due_on":null}}

        assertEquals("{\"data\":{\"due_on\":null}}", body);
    }

    /** Stands in for Asana, with two pages. */
    private static String get(String path) {
        return switch (path) {
            case "/tasks?project=12&limit=100" ->
                "{\"data\":[{\"name\":\"a\"},{\"name\":\"b\"}],\"next_page\":{\"offset\":\"eyJ0\"}}";
            case "/tasks?project=12&limit=100&offset=eyJ0" -> "{\"data\":[{\"name\":\"c\"}],\"next_page\":null}";
            default -> throw new AssertionError(path);
        };
    }

    @Test
    void manyResources() throws Exception {
        List<TaskResponse> tasks = new ArrayList<>();
        Optional<String> offset = Optional.empty();
        do {
            String json = get("/tasks?project=12&limit=100" + offset.map(token -> "&offset=" + token).orElse(""));
            Page<TaskResponse> page = mapper.readValue(json, new TypeReference<>() {});
            tasks.addAll(page.data());
            offset = page.nextPage().flatMap(NextPage::offset);
        } while (offset.isPresent());

        assertEquals("a, b, c", tasks.stream().map(task -> task.name().orElseThrow()).collect(joining(", ")));
    }

    @Test
    void events() throws Exception {
        String json = "{\"data\":[{\"action\":\"changed\"}],\"sync\":\"de47\",\"has_more\":true}";

        Events<EventResponse> events = mapper.readValue(json, new TypeReference<>() {});
        Optional<String> token = events.sync();
        boolean more = events.hasMore().orElse(false);

        assertEquals(List.of(EventResponse.builder().action("changed").build()), events.data());
        assertEquals(Optional.of("de47"), token);
        assertTrue(more);
    }

    @Test
    void errors() throws Exception {
        String json = "{\"errors\":[{\"message\":\"a\"},{\"message\":\"b\"}],\"sync\":\"de48\"}";

        Errors errors = mapper.readValue(json, Errors.class);
        String message = errors.errors().stream().flatMap(error -> error.message().stream()).collect(joining("; "));
        Optional<String> token = errors.sync(); // after the status 412

        assertEquals("a; b", message);
        assertEquals(Optional.of("de48"), token);
    }

    record Exchange(Data<TaskUpdateRequest> request, Data<TaskResponse> answer) {}

    @Test
    void records() throws Exception {
        String json = "{\"request\":{\"data\":{\"name\":\"a\"}},\"answer\":{\"data\":{\"name\":\"b\"}}}";
        Exchange exchange = mapper.readValue(json, Exchange.class);
        assertEquals(Data.of(TaskUpdateRequest.builder().name("a").build()), exchange.request());
        assertEquals(Data.of(TaskResponse.builder().name("b").build()), exchange.answer());
        assertEquals(json, mapper.writeValueAsString(exchange));
    }

    @Test
    void withoutALibrary() {
        Map<String, Object> parsed = Map.of("data", List.of(Map.of("name", "Roadmap")));

        Page<TaskResponse> page = Page.fromMap(TaskResponse.TYPE, parsed);
        ResourceType<Page<TaskResponse>> type = Page.typeOf(TaskResponse.TYPE);

        assertEquals(page, type.fromMap(parsed));
        assertEquals(parsed, page.toMap());
    }

    @Test
    void building() {
        Page<TaskResponse> page = Page.builder(TaskResponse.TYPE)
                .data(List.of(TaskResponse.builder().name("Roadmap").build()))
                .nextPage(next -> next.offset("eyJ0"))
                .build();

        assertEquals(
                Map.of("data", List.of(Map.of("name", "Roadmap")), "next_page", Map.of("offset", "eyJ0")),
                page.toMap());
    }

    @Test
    void withoutTheEnvelope() throws Exception {
        TaskResponse task = mapper.readValue("{\"data\":{\"name\":\"a\"}}", TaskResponse.class);
        assertEquals(
                "TaskResponse{unknown fields: [data] (this looks like an envelope: read it as Data<…>)}", task.toString());

        Data<TaskResponse> page = mapper.readValue("{\"data\":[]}", new TypeReference<>() {});
        MalformedValueException e = assertThrows(MalformedValueException.class, page::data);
        assertEquals("Data.data: expected an object, not an array", e.getMessage());
    }

    @Test
    void aRequestFromWhatWasRead() throws Exception {
        TaskResponse task = mapper.readValue(
                "{\"name\":\"Roadmap\",\"due_on\":null,\"assignee\":{\"gid\":\"34\"},\"num_likes\":5}", TaskResponse.class);

        TaskUpdateRequest update = TaskUpdateRequest.builder()
                .copyWritable(task)
                .name("Road map")
                .build();

        assertEquals(
                "{\"name\":\"Road map\",\"assignee\":\"34\",\"due_on\":null}", mapper.writeValueAsString(update));
    }
}
