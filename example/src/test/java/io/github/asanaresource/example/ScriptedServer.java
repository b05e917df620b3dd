package io.github.asanaresource.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server that gives the answers of a script in order, whatever the requests, and repeats the last one forever. */
final class ScriptedServer implements AutoCloseable {

    private final HttpServer server;
    private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    private ScriptedServer(HttpServer server) {
        this.server = server;
    }

    static ScriptedServer answering(Script... scripts) {
        try {
            InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            ScriptedServer scripted = new ScriptedServer(HttpServer.create(new InetSocketAddress(loopback, 0), 0));
            scripted.scripts.addAll(List.of(scripts));
            scripted.server.createContext("/", scripted::handle);
            scripted.server.start();
            return scripted;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return an answer with a job} */
    static Script job(String json) {
        return answer(200, "{\"data\": " + json + "}");
    }

    /** {@return an answer without a job, in Asana's form} */
    static Script error(int status, String message, String... headers) {
        return answer(status, "{\"errors\": [{\"message\": \"" + message + "\"}]}", headers);
    }

    static Script answer(int status, String body, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    /** {@return a connection that is closed before there is an answer} */
    static Script hangUp() {
        return HttpExchange::close;
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/1.0";
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.add(new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                header(exchange, "Authorization"),
                header(exchange, "Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Script script = scripts.size() > 1 ? scripts.remove() : scripts.element();
        script.play(exchange);
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /** What the server does with a request. */
    interface Script {
        void play(HttpExchange exchange) throws IOException;
    }

    record Request(
            String method, String path, Optional<String> authorization, Optional<String> contentType, String body) {}
}
