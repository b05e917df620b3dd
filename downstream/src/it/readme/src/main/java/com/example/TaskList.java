package com.example;

import io.github.asanaresource.Data;
import io.github.asanaresource.NextPage;
import io.github.asanaresource.Page;
import io.github.asanaresource.models.TaskResponse;
import io.github.asanaresource.models.TaskSubtype;
import io.github.asanaresource.models.TaskUpdateRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** Lists the tasks of a project, or clears the due date of a task. */
public final class TaskList {

    private static final TaskResponse.Selection FIELDS =
            TaskResponse.optFields().name().dueOn().resourceSubtype();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String api;
    private final String token;

    TaskList(String api, String token) {
        this.api = api;
        this.token = token;
    }

    public static void main(String... args) throws Exception {
        TaskList tasks = new TaskList("https://app.asana.com/api/1.0", System.getenv("ASANA_ACCESS_TOKEN"));
        switch (args[0]) {
            case "list" -> tasks.list(args[1]);
            case "clear" -> tasks.clearDueDate(args[1]);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    void list(String project) throws IOException, InterruptedException {
        String first = "/tasks?limit=100&opt_fields=" + FIELDS + "&project=" + project;
        Optional<String> next = Optional.of(first);
        while (next.isPresent()) {
            Page<TaskResponse> page = Page.fromJson(TaskResponse.TYPE, send("GET", next.get(), BodyPublishers.noBody()));
            page.data().forEach(task -> System.out.println(describe(task)));
            next = page.nextPage().flatMap(NextPage::offset).map(offset -> first + "&offset=" + offset);
        }
    }

    private static String describe(TaskResponse task) {
        String kind = switch (task.resourceSubtype().orElse(TaskSubtype.DEFAULT_TASK)) {
            case DEFAULT_TASK -> "task";
            case MILESTONE -> "milestone";
            case APPROVAL -> "approval";
            case CUSTOM -> "custom task";
            case UNRECOGNIZED -> task.resourceSubtypeAsString().orElseThrow(); // new in Asana's API
        };
        return kind + " " + task.gid().orElse("?") + ": " + task.name().orElse("")
                + task.dueOn().map(date -> ", due on " + date).orElse("");
    }

    void clearDueDate(String gid) throws IOException, InterruptedException {
        TaskUpdateRequest update = TaskUpdateRequest.builder()
                .setNull(TaskUpdateRequest.Field.DUE_ON)
                .build();
        byte[] request = Data.of(update).toJsonBytes(); // {"data":{"due_on":null}}
        byte[] answer = send("PUT", "/tasks/" + gid, BodyPublishers.ofByteArray(request));
        TaskResponse task = Data.fromJson(TaskResponse.TYPE, answer).data().orElseThrow();
        System.out.println(describe(task));
    }

    private byte[] send(String method, String path, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + path))
                .method(method, body)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .build();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() >= 400) {
            throw new IOException(response.statusCode() + " " + new String(response.body()));
        }
        return response.body();
    }
}
