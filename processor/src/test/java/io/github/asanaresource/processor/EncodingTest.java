package io.github.asanaresource.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.ResourceField;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Emitted code does not depend on the encoding in which the compiler writes and reads emitted files. */
class EncodingTest {

    private static final String SPEC = """
        package p;
        @io.github.asanaresource.AsanaResource
        public interface TaskSpec {
            /** Caf\\u00e9 \\u2028 \\ud800 and a backslash \\\\\\u00e9. */
            @com.fasterxml.jackson.annotation.JsonProperty("gr\\u00f6\\u00dfe \\ud83d\\ude00 \\ud800 \\\\\\u540d")
            String gr\\u00f6\\u00dfe();
            @io.github.asanaresource.OpenEnum({"\\u00e9t\\u00e9", "hiver"}) String \\u540d\\u524d1();
        }
        """;

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "UTF-8", "UTF-16", "windows-1252"})
    void theNamesOnTheWireAreThoseOfTheSpec(String encoding, @TempDir Path folder) throws Exception {
        Path source = folder.resolve("TaskSpec.java");
        Files.write(source, SPEC.getBytes(encoding));
        compile(encoding, folder, source);
        assertThat(wireNames(folder)).containsExactly("gr\u00f6\u00dfe \ud83d\ude00 \ud800 \\\u540d", "\u540d\u524d1");
        assertThat(new String(Files.readAllBytes(folder.resolve("p/Task.java")), encoding))
                .matches("\\p{ASCII}*")
                .contains("     * Caf\\u00e9   \\ud800 and a backslash \\\\\\u00e9.\n");
        assertThat(Files.readString(folder.resolve("p/Task.md")))
                .contains("| `gr\u00f6\u00dfe \ud83d\ude00 ? \\\u540d` | `Optional<String>` | :heavy_minus_sign: |"
                        + " Caf\u00e9 ? and a backslash &#92;&#92;\u00e9. |  |\n");
    }

    private static void compile(String encoding, Path folder, Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocation(StandardLocation.CLASS_PATH, ClassPaths.files(AsanaResource.class, JsonProperty.class));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(folder));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    messages,
                    files,
                    null,
                    List.of("-encoding", encoding, "-Xlint:all,-processing", "-Werror", FieldTablesTest.OPTION),
                    null,
                    files.getJavaFileObjects(source));
            task.setProcessors(List.of(new AsanaResourceProcessor()));
            assertThat(task.call()).as(messages::toString).isTrue();
        }
    }

    private static Stream<String> wireNames(Path folder) throws Exception {
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, EncodingTest.class.getClassLoader())) {
            Object[] fields = classes.loadClass("p.Task$Field").getEnumConstants();
            return Stream.of(fields).map(field -> ((ResourceField) field).wireName()).toList().stream();
        }
    }
}
