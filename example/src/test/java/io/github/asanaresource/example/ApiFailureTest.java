package io.github.asanaresource.example;

import static io.github.asanaresource.example.ScriptedServer.answer;
import static io.github.asanaresource.example.ScriptedServer.error;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiFailureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        400 | the request was not accepted
        401 | put a valid personal access token into ASANA_ACCESS_TOKEN
        402 | the plan of the workspace does not include this
        403 | the user of the token may not do this; ask for access, or use another token
        404 | check the gid, and that the user of the token can see what it stands for
        """)
    void saysWhatToDoAndWhatAsanaSays(int status, String advice) {
        try (ScriptedServer server = ScriptedServer.answering(error(status, "In Asana's words"))) {
            Program.at(server.baseUrl())
                    .run("--job", "77")
                    .assertFails(4, "Asana answered " + status + " (In Asana's words): " + advice);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void readsTheChallengeOfA401() {
        try (ScriptedServer server =
                ScriptedServer.answering(error(401, "Not Authorized", "WWW-Authenticate", "Bearer realm=\"Asana\""))) {
            Program.at(server.baseUrl())
                    .run("--job", "77")
                    .assertFails(
                            4,
                            "Asana answered 401 (Not Authorized): put a valid personal access token into"
                                    + " ASANA_ACCESS_TOKEN");
        }
    }

    @Test
    void comesFromTheStandInToo() {
        try (StandIn standIn = StandIn.start(Token.of("another-token"))) {
            Program.at(standIn.baseUrl().toString())
                    .run("--duplicate", "1001", "--name", "Mine")
                    .assertFails(
                            4,
                            "Asana answered 401 (Not Authorized): put a valid personal access token into"
                                    + " ASANA_ACCESS_TOKEN");
        }
        try (StandIn standIn = StandIn.start(Token.of(Program.TOKEN))) {
            Program.at(standIn.baseUrl().toString())
                    .run("--job", "9")
                    .assertFails(
                            4,
                            "Asana answered 404 (There is nothing to GET /api/1.0/jobs/9): check the gid, and that the"
                                    + " user of the token can see what it stands for");
            Program.at(standIn.baseUrl().toString())
                    .run("--job", "1002")
                    .assertFails(
                            4,
                            "Asana answered 404 (Nothing has started this job): check the gid, and that the"
                                    + " user of the token can see what it stands for");
        }
    }

    @Test
    void hasAllOfAsanasWords() {
        try (ScriptedServer server = ScriptedServer.answering(answer(500, """
            {"errors": [{"message": "Server Error", "phrase": "6 sad squid"}, null, {"message": "Twice"}, {}]}
            """))) {
            Program.at(server.baseUrl())
                    .run("--job", "77")
                    .assertFails(
                            4,
                            "Asana answered 500 (Server Error; phrase: 6 sad squid; Twice), the last of 4 such answers:"
                                    + " try again later");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>Bad Gateway</html>",
                "",
                "[]",
                "{}",
                "{\"errors\": null}",
                "{\"errors\": \"no\"}",
                "{\"errors\": [{\"message\": 1}]}",
                "null"
            })
    void doesWithoutAsanasWords(String body) {
        try (ScriptedServer server = ScriptedServer.answering(answer(500, body))) {
            Program.at(server.baseUrl())
                    .run("--job", "77")
                    .assertFails(4, "Asana answered 500, the last of 4 such answers: try again later");
        }
    }

    @Test
    void isOneLineWhateverAsanaSays() {
        try (ScriptedServer server = ScriptedServer.answering(error(400, "two\\r\\nlines"))) {
            Program.at(server.baseUrl())
                    .run("--job", "77")
                    .assertFails(4, "Asana answered 400 (two\\u000d\\u000alines): the request was not accepted");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void doesNotTakeTheTokenToAnotherServer(int status) {
        try (ScriptedServer other = ScriptedServer.answering(error(404, "Should not be asked"));
                ScriptedServer server = ScriptedServer.answering(answer(status, "", "Location", other.baseUrl()))) {
            Program.at(server.baseUrl())
                    .run("--job", "77")
                    .assertFails(
                            4,
                            "Asana answered " + status + ": no redirect is followed, lest the token go to another"
                                    + " server; check ASANA_BASE_URL");
            assertThat(other.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <html>Log in</html>                  | not JSON
        {"data": {"gid": "77"}               | not JSON
        {"data": {"gid": "77"}} trailing     | not JSON
        ``                                   | not JSON
        null                                 | not a JSON object
        []                                   | not a JSON object
        {}                                   | JSON without data
        {"data": null}                       | JSON without data
        {"data": []}                         | JSON, but not what was asked for (Data.data: expected an object, not an array)
        {"data": "77"}                       | JSON, but not what was asked for (Data.data: expected an object, not a string)
        {"data": {"status": {"is": "done"}}} | JSON, but not what was asked for (JobResponse.status: expected a string, not an object)
        """)
    void saysThatASuccessIsNotWhatWasAskedFor(String body, String whatItIs) {
        try (ScriptedServer server = ScriptedServer.answering(answer(200, body))) {
            Program.at(server.baseUrl())
                    .run("--job", "77")
                    .assertFails(4, "The answer to GET /jobs/77 is " + whatItIs + ": check ASANA_BASE_URL");
        }
    }

    @Test
    void saysThatAConnectionIsRefused() throws IOException {
        // A socket that is bound but does not listen keeps the port, and refuses connections.
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0));
            String baseUrl = "http://127.0.0.1:" + socket.getLocalPort();
            Program.at(baseUrl)
                    .run("--duplicate", "12345", "--name", "Mine")
                    .assertFails(4, "Cannot connect to " + baseUrl + ": check the network and ASANA_BASE_URL");
        }
    }

    @Test
    void saysThatThereIsNoSecureConnection() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            CompletableFuture<Void> hangUp = CompletableFuture.runAsync(() -> acceptAndClose(socket));
            String baseUrl = "https://127.0.0.1:" + socket.getLocalPort();
            Program.at(baseUrl)
                    .run("--duplicate", "12345", "--name", "Mine")
                    .assertFails(4, "Cannot connect to " + baseUrl + ": check the network and ASANA_BASE_URL");
            hangUp.get();
        }
    }

    private static void acceptAndClose(ServerSocket socket) {
        try {
            socket.accept().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysThatTheConnectionBroke() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.hangUp())) {
            Program.at(server.baseUrl())
                    .run("--job", "77")
                    .assertFails(4, "The connection to " + server.baseUrl() + " broke: try again later");
            Program.at(server.baseUrl())
                    .run("--duplicate", "12345", "--name", "Mine")
                    .assertFails(
                            4,
                            "The connection to " + server.baseUrl()
                                    + " broke: Asana may have carried it out all the same; look there before you try"
                                    + " again");
        }
    }
}
