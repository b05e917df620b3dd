package io.github.asanaresource.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.example.Program.Run;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

    private static final String SUCCEEDED = "{\"gid\": \"77\", \"status\": \"succeeded\"}";

    static Stream<Map<String, String>> environmentsWithoutToken() {
        return Stream.of(Map.of(), Map.of("ASANA_ACCESS_TOKEN", ""), Map.of("ASANA_ACCESS_TOKEN", " "));
    }

    @ParameterizedTest
    @MethodSource("environmentsWithoutToken")
    void needsAToken(Map<String, String> environment) {
        Program.in(environment)
                .run("--job", "77")
                .assertFails(
                        2,
                        "ASANA_ACCESS_TOKEN is not set: make a personal access token at"
                                + " https://app.asana.com/0/my-apps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Program.TOKEN + "\n",
                Program.TOKEN + "\r\nX-Other: 1",
                "a b",
                "\"quoted\"",
                "back\\slash",
                "tökén"
            })
    void needsATokenThatFitsIntoAHeader(String token) {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.job(SUCCEEDED))) {
            Run run = Program.at(server.baseUrl())
                    .with("ASANA_ACCESS_TOKEN", token)
                    .run("--job", "77");

            run.assertFails(
                    2,
                    "ASANA_ACCESS_TOKEN is no token: a token has neither spaces, line breaks, quotes nor non-ASCII"
                            + " characters; copy it again");
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app.asana.com/api/1.0",
                "ftp://app.asana.com",
                "https:///api",
                "https://app.asana.com:65536",
                "https://user:password@app.asana.com",
                "https://app.asana.com?x=1",
                "https://app.asana.com#x",
                "https://app asana.com",
                "not a url"
            })
    void needsAPlainBaseUrl(String baseUrl) {
        Program.at(baseUrl)
                .run("--job", "77")
                .assertFails(
                        2, "ASANA_BASE_URL is not a plain http or https URL such as https://app.asana.com/api/1.0");
    }

    @Test
    void mayEndTheBaseUrlWithASlash() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.job(SUCCEEDED))) {
            Program.at(server.baseUrl() + "/").run("--job", "77").assertSucceeds();

            assertThat(server.requests()).extracting(request -> request.path()).containsExactly("/api/1.0/jobs/77");
        }
    }

    @ParameterizedTest
    @MethodSource("environmentsWithoutBaseUrl")
    void meansAsanaUnlessItSaysOtherwise(Map<String, String> environment) throws FailureException {
        assertThat(BaseUrl.from(environment)).hasToString("https://app.asana.com/api/1.0");
    }

    static Stream<Map<String, String>> environmentsWithoutBaseUrl() {
        return Stream.of(Map.of(), Map.of("ASANA_BASE_URL", ""));
    }
}
