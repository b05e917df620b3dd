package io.github.asanaresource.processor.emitted;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.json.MalformedJsonException;
import io.github.asanaresource.processor.specs.CustomFieldReference;
import io.github.asanaresource.processor.specs.JobResponse;
import io.github.asanaresource.processor.specs.MembershipCompact;
import io.github.asanaresource.processor.specs.TaskCompact;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models read and written without a library: by their own methods, by their descriptors, and in a JVM without one. */
class WithoutALibraryTest {

    private static final String JOB = "{\"gid\":\"1\",\"new_task\":{\"name\":\"\u00e9\"},\"new\":1.10}";

    /** Neither the adapters, nor anything of Jackson but its annotations. */
    private static final Pattern OURS = Pattern.compile("io\\.github\\.asanaresource\\."
            + "(\\w+(\\$\\w+)?|(json|internal|processor\\.specs|processor\\.emitted)\\..+)"
            + "|com\\.fasterxml\\.jackson\\.annotation\\..+");

    private static final String MEMBERSHIP = "{\"gid\":\"1\",\"resource_type\":\"goal_membership\",\"new\":[null]}";

    @Test
    void aModelIsReadFromEachKindOfDocument() throws IOException {
        JobResponse expected = JobResponse.builder()
                .gid("1")
                .newTask(task -> task.name("\u00e9"))
                .unknownField("new", new BigDecimal("1.10"))
                .build();
        byte[] bytes = JOB.getBytes(UTF_8);
        assertThat(JobResponse.fromJson(JOB)).isEqualTo(expected);
        assertThat(JobResponse.fromJson(bytes)).isEqualTo(expected);
        assertThat(JobResponse.fromJson(new ByteArrayInputStream(bytes))).isEqualTo(expected);
        assertThat(JobResponse.TYPE.fromJson(JOB)).isEqualTo(expected);
        assertThat(JobResponse.TYPE.fromJson(bytes)).isEqualTo(expected);
        assertThat(JobResponse.TYPE.fromJson(new ByteArrayInputStream(bytes))).isEqualTo(expected);
    }

    static Stream<Class<?>> types() {
        return Stream.concat(EmittedField.models(), Stream.of(MembershipCompact.class, CustomFieldReference.class));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeIsReadFromEachKindOfDocument(Class<?> type) throws ReflectiveOperationException {
        String json = "{\"gid\":\"1\",\"resource_type\":\"goal_membership\",\"new\":1.10}";
        byte[] bytes = json.getBytes(UTF_8);
        JsonModel model = (JsonModel) type.getMethod("fromJson", String.class).invoke(null, json);
        assertThat(model.toJson()).contains("\"gid\":\"1\"", "\"new\":1.10");
        assertThat(type.getMethod("fromJson", byte[].class).invoke(null, (Object) bytes))
                .isEqualTo(model);
        assertThat(type.getMethod("fromJson", InputStream.class).invoke(null, new ByteArrayInputStream(bytes)))
                .isEqualTo(model);
    }

    @Test
    void aModelIsWrittenToEachKindOfDocument() throws IOException {
        JobResponse job = JobResponse.fromJson(JOB);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        job.writeJson(output);
        assertThat(output.toString(UTF_8)).isEqualTo(JOB);
        assertThat(job.toJson()).isEqualTo(JOB);
        assertThat(job.toJsonBytes()).isEqualTo(JOB.getBytes(UTF_8)).isNotSameAs(job.toJsonBytes());
        output.reset();
        JobResponse.TYPE.writeJson(job, output);
        assertThat(output.toString(UTF_8)).isEqualTo(JOB);
        assertThat(JobResponse.TYPE.toJson(job)).isEqualTo(JOB);
        assertThat(JobResponse.TYPE.toJsonBytes(job)).isEqualTo(JOB.getBytes(UTF_8));
    }

    @Test
    void aUnionIsReadAndWritten() throws IOException {
        byte[] bytes = MEMBERSHIP.getBytes(UTF_8);
        MembershipCompact membership = MembershipCompact.fromJson(MEMBERSHIP);
        assertThat(membership).isExactlyInstanceOf(MembershipCompact.GoalMembership.class);
        assertThat(MembershipCompact.fromJson(bytes)).isEqualTo(membership);
        assertThat(MembershipCompact.fromJson(new ByteArrayInputStream(bytes))).isEqualTo(membership);
        assertThat(membership.toJson()).isEqualTo(MEMBERSHIP);
        assertThat(membership.toJsonBytes()).isEqualTo(bytes);
    }

    @Test
    void listsAreReadAndWrittenByTheDescriptor() throws IOException {
        String json = "[{\"gid\":\"1\"},null,{}]";
        List<TaskCompact> tasks = TaskCompact.TYPE.listFromJson(json);
        assertThat(tasks)
                .containsExactly(
                        TaskCompact.builder().gid("1").build(),
                        null,
                        TaskCompact.builder().build());
        assertThatThrownBy(tasks::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThat(TaskCompact.TYPE.listFromJson(json.getBytes(UTF_8))).isEqualTo(tasks);
        assertThat(TaskCompact.TYPE.listFromJson(new ByteArrayInputStream(json.getBytes(UTF_8))))
                .isEqualTo(tasks);
        assertThat(TaskCompact.TYPE.listToJson(tasks)).isEqualTo(json);
        assertThat(TaskCompact.TYPE.listToJsonBytes(tasks)).isEqualTo(json.getBytes(UTF_8));
        assertThat(MembershipCompact.TYPE.listFromJson("[\"a\"]"))
                .extracting(each -> each.value())
                .containsExactly("a");
        assertThat(TaskCompact.TYPE.listFromJson(" [ ] ")).isEmpty();
    }

    @Test
    void whatIsNotJsonIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> JobResponse.fromJson("{\"new_task\":{\"name\":oops}}"))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("line 1, column 21, at $.new_task.name: expected a value, not a letter");
        assertThatThrownBy(() -> JobResponse.fromJson("{} {}")).isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> TaskCompact.TYPE.listFromJson("[] []")).isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> TaskCompact.TYPE.listFromJson("[{}")).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void jsonOfAnotherKindIsRefused() {
        Map.<String, Runnable>of(
                        "JobResponse: expected an object, not null", () -> JobResponse.fromJson("null"),
                        "JobResponse: expected an object, not an array", () -> JobResponse.fromJson("[]"),
                        "MembershipCompact: expected a variant, not null", () -> MembershipCompact.fromJson("null"),
                        "expected an array, not an object", () -> TaskCompact.TYPE.listFromJson("{}"),
                        "TaskCompact: expected an object, not an integer", () -> TaskCompact.TYPE.listFromJson("[1]"))
                .forEach((message, read) -> assertThatThrownBy(read::run)
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessage(message));
    }

    @Test
    void nullIsNoDocument() {
        assertThatThrownBy(() -> JobResponse.fromJson((byte[]) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JobResponse.fromJson((String) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JobResponse.fromJson((InputStream) null)).isInstanceOf(NullPointerException.class);
    }

    /** A program whose class path has only the runtime, these models and the annotations of Jackson. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) throws IOException {
            JobResponse.fromJson(arguments[0]).writeJson(System.out);
            System.out.println();
            System.out.println(MembershipCompact.fromJson(arguments[1]).toJson());
        }
    }

    @Test
    void nothingButOurOwnClassesIsLoaded(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("classes.log");
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPathOf(Program.class, ResourceModel.class, JsonCreator.class),
                        Program.class.getName(),
                        "{\"gid\":\"1\",\"new\":1.10}",
                        MEMBERSHIP)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(errors).isEmptyFile();
        assertThat(output).hasContent("{\"gid\":\"1\",\"new\":1.10}\n" + MEMBERSHIP + "\n");
        List<String> loaded = Pattern.compile("(\\S+) source: (?!jrt:|shared|__)")
                .matcher(Files.readString(log))
                .results()
                .map((MatchResult result) -> result.group(1))
                .filter(name -> !name.startsWith("java."))
                .toList();
        assertThat(loaded)
                .contains(JobResponse.class.getName(), "io.github.asanaresource.json.JsonBytesReader")
                .allMatch(OURS.asMatchPredicate());
    }

    private static String classPathOf(Class<?>... types) throws URISyntaxException {
        Stream.Builder<String> places = Stream.builder();
        for (Class<?> type : types) {
            places.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, places.build().toList());
    }
}
