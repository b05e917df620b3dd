package io.github.asanaresource.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.example.Program.Run;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemonstrationTest {

    private static final Pattern VARIABLES = Pattern.compile("export ASANA_BASE_URL=(\\S+) ASANA_ACCESS_TOKEN=(\\S+)");

    @Test
    void showsEachStepAndWhatWasKept() {
        Run run = Program.in(Map.of()).run();

        run.assertSucceeds();
        String steps = run.out().replaceFirst("127\\.0\\.0\\.1:\\d+", "127.0.0.1:PORT");
        assertThat(steps.substring(0, steps.indexOf("The sources of"))).isEqualTo("""
                A stand-in for Asana's API at http://127.0.0.1:PORT/api/1.0

                GET  /projects/1000/tasks         200  2 tasks
                  1001  Plan the launch, due on 2026-12-01
                  1006  Book a room
                GET  /projects/1000/tasks         200  1 task
                  1007  Invite everyone, due on 2026-12-08
                PUT  /tasks/1001                  200  updated
                  1001  Plan the launch
                POST /tasks/1001/duplicate        201  not_started  next look in 0.5 s
                GET  /jobs/1002                   200  in_progress  next look in 1 s
                GET  /jobs/1002                   200  paused       next look in 2 s (unknown status)
                GET  /jobs/1002                   200  succeeded

                Kept, though the spec does not know it:
                  status            paused, as JobResponseStatus.UNRECOGNIZED
                  new_portfolio     {"gid":"1005","name":"Launches","resource_type":"portfolio"}
                  new_graph_export  null

                What the last answer has of the fields in the spec:
                  gid                   PRESENT
                  resource_type         PRESENT
                  resource_subtype      PRESENT
                  status                PRESENT
                  new_project           NULL
                  new_task              PRESENT
                  new_project_template  ABSENT

                The new task:
                  gid               1003
                  name              Plan the launch (copy)
                  resource_subtype  default_task
                  created_by        1004

                """);
    }

    @Test
    void pausesForLessThanFourSeconds() {
        Run run = Program.in(Map.of()).run();

        assertThat(run.pauses()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void endsWithTheDirectoryOfTheGeneratedSources() {
        String out = Program.in(Map.of()).run().out();

        String directory = out.substring(out.lastIndexOf(": ") + 2).strip();
        assertThat(directory).endsWith("generated-sources/annotations/io/github/asanaresource/example/resource");
        assertThat(Path.of(directory).resolve("JobResponse.java")).isRegularFile();
    }

    @Test
    void needsNeitherTokenNorServer() {
        Map<String, String> environment =
                Map.of("ASANA_ACCESS_TOKEN", Program.TOKEN, "ASANA_BASE_URL", "http://127.0.0.1:1");

        Program.in(environment).run().assertSucceeds();
    }

    @Test
    void keepsTheStandInForOthers() {
        HttpClient client = HttpClient.newHttpClient();
        AtomicReference<String> answer = new AtomicReference<>("");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordedTime time = new RecordedTime() {
            @Override
            public void pause(Duration duration) {
                super.pause(duration);
                Matcher shown = VARIABLES.matcher(out.toString(StandardCharsets.UTF_8));
                assertThat(shown.find()).isTrue();
                HttpRequest request = HttpRequest.newBuilder(
                                URI.create(shown.group(1) + "/projects/1000/custom_field_settings"))
                        .header("Authorization", "Bearer " + shown.group(2))
                        .build();
                answer.set(client.sendAsync(request, BodyHandlers.ofString())
                        .join()
                        .body());
            }
        };

        Run run = Program.in(Map.of()).during(time).run(out, "--stand-in");

        run.assertSucceeds();
        assertThat(answer.get()).startsWith("{\"data\":[{\"gid\":\"1010\",");
        assertThat(run.pauses()).containsExactly(Duration.ofHours(1));
        assertThat(VARIABLES.matcher(run.out()).replaceAll("export (variables)"))
                .isEqualTo("""
                A stand-in for Asana's API, for an hour or until this program is ended. In another shell:

                export (variables)
                curl -s -H "Authorization: Bearer $ASANA_ACCESS_TOKEN" "$ASANA_BASE_URL/projects/1000/custom_field_settings" > answer.json
                """);
    }

    @Test
    void obeysTheTimeout() {
        Program.in(Map.of())
                .run("--timeout", "1")
                .assertFails(
                        3,
                        "Job 1002 is still paused after 1 s: look again with --job 1002, or give a longer --timeout");
    }
}
