package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the program of the README against a server that answers like Asana. */
class TaskListTest {

    private static final String LIST = "GET /tasks?limit=100&opt_fields=name,due_on,resource_subtype&project=7";

    private final List<String> requests = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private HttpServer server;
    private TaskList tasks;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        tasks = new TaskList("http://localhost:" + server.getAddress().getPort(), "1/23");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(request + " " + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        byte[] answer = answers.getOrDefault(request, "{\"errors\":[{\"message\":\"Not Found\"}]}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answers.containsKey(request) ? 200 : 404, answer.length);
        try (OutputStream response = exchange.getResponseBody()) {
            response.write(answer);
        }
    }

    @Test
    void listsPageByPage() throws Exception {
        answers.put(LIST, "{\"data\":[{\"gid\":\"1\",\"name\":\"Plan\",\"due_on\":\"2027-01-31\","
                + "\"resource_subtype\":\"milestone\"}],\"next_page\":{\"offset\":\"eyJ0\",\"path\":\"/tasks\"}}");
        answers.put(LIST + "&offset=eyJ0", "{\"data\":[{\"gid\":\"2\",\"name\":\"Launch\",\"due_on\":null,"
                + "\"resource_subtype\":\"ritual\"},{\"gid\":\"3\",\"name\":\"Rest\"}],\"next_page\":null}");

        assertEquals(
                List.of("milestone 1: Plan, due on 2027-01-31", "ritual 2: Launch", "task 3: Rest"),
                printedBy(() -> tasks.list("7")));
        assertEquals(List.of(LIST + " Bearer 1/23 ", LIST + "&offset=eyJ0 Bearer 1/23 "), requests);
    }

    @Test
    void clearsADueDate() throws Exception {
        answers.put("PUT /tasks/1", "{\"data\":{\"gid\":\"1\",\"due_on\":null}}");

        tasks.clearDueDate("1");

        assertEquals(List.of("PUT /tasks/1 Bearer 1/23 {\"data\":{\"due_on\":null}}"), requests);
    }

    @Test
    void saysWhatAsanaRefuses() {
        IOException e = assertThrows(IOException.class, () -> tasks.clearDueDate("1"));
        assertEquals("404 {\"errors\":[{\"message\":\"Not Found\"}]}", e.getMessage());
    }

    private interface Action {

        void run() throws Exception;
    }

    private static List<String> printedBy(Action action) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
