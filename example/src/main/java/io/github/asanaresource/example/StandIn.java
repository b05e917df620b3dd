package io.github.asanaresource.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.example.resource.DuplicateTaskRequest;
import io.github.asanaresource.example.resource.DuplicateTaskRequestData;
import io.github.asanaresource.example.resource.ErrorResponse;
import io.github.asanaresource.example.resource.ErrorResponseError;
import io.github.asanaresource.example.resource.JobEnvelope;
import io.github.asanaresource.example.resource.JobResponse;
import io.github.asanaresource.example.resource.TaskCompactResourceSubtype;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/** A stand-in for Asana's API on a loopback port, with one task and a job that duplicates it. It obeys {@code opt_fields}. */
final class StandIn implements AutoCloseable {

    /** A call that the stand-in carries out. */
    static final ApiCall SOMETHING_TO_DO = new DuplicateTask(new Gid("1001"), "Plan the launch (copy)");

    private static final String BASE_PATH = "/api/1.0";

    private final HttpServer server;
    private final Token token;

    // The job at each of the next requests. No lock, since the server answers all requests in one thread.
    private final Deque<JobResponse> nextLooks = new ArrayDeque<>();

    private StandIn(HttpServer server, Token token) {
        this.server = server;
        this.token = token;
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
        Reply reply = reply(exchange, body);
        byte[] json = reply.model().toJsonBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
        exchange.sendResponseHeaders(reply.status(), json.length);
        try (OutputStream response = exchange.getResponseBody()) {
            response.write(json);
        }
    }

    private Reply reply(HttpExchange exchange, String body) {
        if (!token.authorization().equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Reply.error(401, "Not Authorized");
        }
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        RequestedFields fields = RequestedFields.in(exchange.getRequestURI().getQuery());
        return switch (request) {
            case "POST " + BASE_PATH + "/tasks/1001/duplicate" -> duplicateTask(body, fields);
            case "GET " + BASE_PATH + "/jobs/1002" -> lookAtJob(fields);
            default -> Reply.error(404, "There is nothing to " + request);
        };
    }

    private Reply duplicateTask(String body, RequestedFields fields) {
        String name;
        try {
            name = DuplicateTaskRequest.fromJson(body)
                    .data()
                    .flatMap(DuplicateTaskRequestData::name)
                    .orElseThrow();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return Reply.error(400, "name: Missing input");
        }
        nextLooks.clear();
        nextLooks.add(job("in_progress").build());
        nextLooks.add(job("paused").build());
        nextLooks.add(finishedJob(name));
        return Reply.job(201, fields.of(job("not_started").build()));
    }

    private Reply lookAtJob(RequestedFields fields) {
        JobResponse job = nextLooks.size() > 1 ? nextLooks.poll() : nextLooks.peek();
        return job == null ? Reply.error(404, "Nothing has started this job") : Reply.job(200, fields.of(job));
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

    private record Reply(int status, JsonModel model) {

        static Reply job(int status, JobResponse job) {
            return new Reply(status, JobEnvelope.builder().data(job).build());
        }

        static Reply error(int status, String message) {
            ErrorResponseError error =
                    ErrorResponseError.builder().message(message).build();
            return new Reply(
                    status, ErrorResponse.builder().errors(List.of(error)).build());
        }
    }
}
