package io.github.asanaresource.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.asanaresource.AsanaError;
import io.github.asanaresource.Data;
import io.github.asanaresource.Errors;
import io.github.asanaresource.Page;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.example.resource.DuplicateTaskRequest;
import io.github.asanaresource.example.resource.JobResponse;
import io.github.asanaresource.example.resource.TaskCompactResourceSubtype;
import io.github.asanaresource.example.resource.TaskResponse;
import io.github.asanaresource.example.resource.TaskUpdateRequest;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.ParsedJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A stand-in for Asana's API on a loopback port, with one project, its custom fields and its tasks, and a job that duplicates one
 * of them. It obeys {@code opt_fields}, and {@code limit} and {@code offset} for tasks.
 */
final class StandIn implements AutoCloseable {

    /** The token to start one with, outside tests. */
    static final String TOKEN = "token-of-the-stand-in";

    /** The path of the custom fields. */
    static final String CUSTOM_FIELD_SETTINGS = "/projects/1000/custom_field_settings";

    private static final Gid PROJECT = new Gid("1000");
    private static final Gid TASK = new Gid("1001");

    /** Everything that the stand-in can do. */
    static final Action DEMONSTRATION = program -> {
        program.listTasks(PROJECT);
        program.clearDueDate(TASK);
        program.duplicateTask(TASK, "Plan the launch (copy)");
    };

    private static final String BASE_PATH = "/api/1.0";

    private final HttpServer server;
    private final Token token;

    // The tasks of the project. No lock, since the server answers all requests in one thread.
    private final Map<String, TaskResponse> tasks = new LinkedHashMap<>();

    // The job at each of the next requests.
    private final Deque<JobResponse> nextLooks = new ArrayDeque<>();

    private StandIn(HttpServer server, Token token) {
        this.server = server;
        this.token = token;
        tasks.put(
                "1001",
                task("1001", "Plan the launch")
                        .dueOn(LocalDate.of(2026, 12, 1))
                        .unknownField("custom_fields", json("custom_fields.json"))
                        .build());
        tasks.put("1006", task("1006", "Book a room").build());
        tasks.put(
                "1007",
                task("1007", "Invite everyone").dueOn(LocalDate.of(2026, 12, 8)).build());
    }

    private static TaskResponse.Builder task(String gid, String name) {
        return TaskResponse.builder().gid(gid).resourceType("task").name(name).setNull(TaskResponse.Field.DUE_ON);
    }

    /** Reads a resource beside this class. */
    private static Object json(String name) {
        try (InputStream resource = Objects.requireNonNull(StandIn.class.getResourceAsStream(name))) {
            return Objects.requireNonNull(ParsedJson.fromJson(resource.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a stand-in that answers requests with the token. */
    static StandIn start(Token token) {
        HttpServer server = listen();
        StandIn standIn = new StandIn(server, token);
        server.createContext("/", standIn::handle);
        server.start();
        return standIn;
    }

    BaseUrl baseUrl() {
        return BaseUrl.of("http://127.0.0.1:" + server.getAddress().getPort() + BASE_PATH);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static HttpServer listen() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> query = query(exchange.getRequestURI().getQuery());
        Reply reply = reply(exchange, query, body);
        RequestedFields fields = RequestedFields.of(query.getOrDefault("opt_fields", ""));
        byte[] json = ParsedJson.toJson(fields.of(reply.json())).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
        exchange.sendResponseHeaders(reply.status(), json.length);
        try (OutputStream response = exchange.getResponseBody()) {
            response.write(json);
        }
    }

    private static Map<String, String> query(@Nullable String query) {
        return Arrays.stream(query == null ? new String[0] : query.split("&"))
                .map(parameter -> (parameter + "=").split("=", -1))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, second) -> second));
    }

    private Reply reply(HttpExchange exchange, Map<String, String> query, String body) {
        if (!token.authorization().equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Reply.error(401, "Not Authorized");
        }
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        return switch (request) {
            case "GET " + BASE_PATH + "/projects/1000/tasks" -> pageOfTasks(query);
            case "GET " + BASE_PATH + CUSTOM_FIELD_SETTINGS -> new Reply(200, json("custom_field_settings.json"));
            case "GET " + BASE_PATH + "/tasks/1001" -> Reply.data(200, task());
            case "PUT " + BASE_PATH + "/tasks/1001" -> updateTask(body);
            case "POST " + BASE_PATH + "/tasks/1001/duplicate" -> duplicateTask(body);
            case "GET " + BASE_PATH + "/jobs/1002" -> lookAtJob();
            default -> Reply.error(404, "There is nothing to " + request);
        };
    }

    private Reply pageOfTasks(Map<String, String> query) {
        int limit;
        int offset;
        try {
            limit = Integer.parseUnsignedInt(query.getOrDefault("limit", "100"));
            offset = Integer.parseUnsignedInt(query.getOrDefault("offset", "0"));
        } catch (NumberFormatException e) {
            return Reply.error(400, "limit and offset: Not a number");
        }
        Page.Builder<TaskResponse> page = Page.builder(TaskResponse.TYPE)
                .data(tasks.values().stream().skip(offset).limit(limit).toList());
        int next = offset + limit;
        if (next < tasks.size()) {
            page.nextPage(nextPage -> nextPage.offset(Integer.toString(next)));
        } else {
            page.setNull(Page.Field.NEXT_PAGE);
        }
        return Reply.of(200, page.build());
    }

    /** The task that can be changed. */
    private TaskResponse task() {
        return Objects.requireNonNull(tasks.get("1001"));
    }

    private Reply updateTask(String body) {
        TaskUpdateRequest update;
        try {
            update = Data.typeOf(TaskUpdateRequest.TYPE).fromJson(body).data().orElseThrow();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return Reply.error(400, "data: Missing input");
        }
        TaskResponse.Builder task = task().toBuilder();
        update.name().ifPresent(task::name);
        if (update.presence(TaskUpdateRequest.Field.DUE_ON) == Presence.NULL) {
            task.setNull(TaskResponse.Field.DUE_ON);
        }
        update.dueOn().ifPresent(task::dueOn);
        tasks.put("1001", task.build());
        return Reply.data(200, task.build());
    }

    private Reply duplicateTask(String body) {
        String name;
        try {
            name = Data.typeOf(DuplicateTaskRequest.TYPE)
                    .fromJson(body)
                    .data()
                    .flatMap(DuplicateTaskRequest::name)
                    .orElseThrow();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return Reply.error(400, "name: Missing input");
        }
        nextLooks.clear();
        nextLooks.add(job("in_progress").build());
        nextLooks.add(job("paused").build());
        nextLooks.add(finishedJob(name));
        return Reply.data(201, job("not_started").build());
    }

    private Reply lookAtJob() {
        JobResponse job = nextLooks.size() > 1 ? nextLooks.poll() : nextLooks.peek();
        return job == null ? Reply.error(404, "Nothing has started this job") : Reply.data(200, job);
    }

    private static JobResponse.Builder job(String status) {
        Map<String, String> portfolio =
                new TreeMap<>(Map.of("gid", "1005", "name", "Launches", "resource_type", "portfolio"));
        return JobResponse.builder()
                .gid("1002")
                .resourceType("job")
                .resourceSubtype("duplicate_task")
                .status(status)
                .setNull(JobResponse.Field.NEW_PROJECT)
                .unknownField("new_portfolio", portfolio)
                .unknownField("new_graph_export", null);
    }

    private static JobResponse finishedJob(String taskName) {
        return job("succeeded")
                .newTask(task -> task.gid("1003")
                        .resourceType("task")
                        .name(taskName)
                        .resourceSubtype(TaskCompactResourceSubtype.DEFAULT_TASK)
                        .createdBy(creator -> creator.gid("1004").resourceType("user")))
                .build();
    }

    private record Reply(int status, Object json) {

        static Reply of(int status, ResourceModel<?> envelope) {
            return new Reply(status, envelope.toMap());
        }

        static Reply data(int status, ResourceModel<?> data) {
            return of(status, Data.of(data));
        }

        static Reply error(int status, String message) {
            AsanaError error = AsanaError.builder().message(message).build();
            return of(status, Errors.builder().errors(List.of(error)).build());
        }
    }
}
