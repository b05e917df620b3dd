package io.github.asanaresource.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.example.Program.Run;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@link Program} asserts in every test that the token is not shown. Here, the server tries to make it appear. */
class TokenSecrecyTest {

    @Test
    void holdsInAFinishedJob() {
        String token = Program.TOKEN;
        try (ScriptedServer server = ScriptedServer.answering(
                ScriptedServer.job("{\"status\": \"" + token + "\"}"),
                ScriptedServer.job("""
                        {
                          "gid": "TOKEN",
                          "status": "succeeded",
                          "new_task": {"gid": "TOKEN", "name": "Bearer TOKEN", "created_by": {"gid": "TOKEN"}},
                          "TOKEN": {"TOKEN": ["TOKEN"]}
                        }""".replace("TOKEN", token.replace("/", "\\/"))))) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertSucceeds();
            assertThat(run.out())
                    .contains("200  (token)  next look in 0.5 s")
                    .contains("{\"(token)\":[\"(token)\"]}")
                    .contains("  name        Bearer (token)\n");
        }
    }

    @Test
    void holdsInAsanasWords() {
        try (ScriptedServer server =
                ScriptedServer.answering(ScriptedServer.error(401, "Bearer " + Program.TOKEN + " is not known"))) {
            Program.at(server.baseUrl())
                    .run("--job", "77")
                    .assertFails(
                            4,
                            "Asana answered 401 (Bearer (token) is not known): put a valid personal access token into"
                                    + " ASANA_ACCESS_TOKEN");
        }
    }

    @Test
    void holdsInTheBaseUrl() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.answer(500, "no"))) {
            Run run = Program.at(server.baseUrl() + "/" + Program.TOKEN).run("--job", "77");

            run.assertFails(4, "Asana answered 500, the last of 4 such answers: try again later");
            assertThat(run.out()).startsWith("Asana's API at " + server.baseUrl() + "/(token)\n");
        }
    }

    @Test
    void holdsInExceptions() {
        Answer answer = new Answer(500, Optional.empty(), "{\"errors\": [{\"message\": \"secret\"}]}");

        assertThat(new FailureException(new ApiFailure.Refused(answer)))
                .hasMessage("Refused")
                .hasNoCause();
        assertThatThrownBy(() -> Token.of("sec\nret")).hasMessageNotContaining("ret\n");
        assertThatThrownBy(() -> Token.from(Map.of("ASANA_ACCESS_TOKEN", "sec ret")))
                .hasMessage("Misuse");
        assertThat(Token.of("secret").toString()).doesNotContain("secret");
    }
}
