package io.github.asanaresource.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.JsonModel;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.json.ParsedJson;
import io.github.asanaresource.scaffold.openapi.OpenApiDocument;
import io.github.asanaresource.scaffold.openapi.OpenApiFile;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The specs of Asana's whole API, as it was on five days. */
class AsanaDocumentsTest {

    private static final Map<String, String> CREATED = Map.of(
            "2023-01-24", "167 created, 0 changed, 0 unchanged",
            "2024-01-19", "197 created, 0 changed, 0 unchanged",
            "2025-01-31", "222 created, 0 changed, 0 unchanged",
            "2026-01-28", "256 created, 0 changed, 0 unchanged",
            "2026-06-11", "290 created, 0 changed, 0 unchanged");

    @TempDir
    private Path folder;

    @Tag("thorough")
    @Test
    void theSpecsOfEachDayCompile() throws IOException {
        for (String day : CREATED.keySet().stream().sorted().toList()) {
            Path into = folder.resolve(day);
            Run run = specs(day, into);
            assertThat(run.lastLine()).isEqualTo(CREATED.get(day));
            assertThat(Compilation.messages(into, into.resolve("classes")))
                    .as(day)
                    .isEmpty();
        }
    }

    @Test
    void aNewerDocumentChangesWhatDiffersAndASecondRunChangesNothing() throws IOException {
        specs("2026-01-28", folder);
        Run update = specs("2026-06-11", folder);
        assertThat(update.out().replace(folder.toString(), "…").replace('\\', '/'))
                .isEqualTo(Files.readString(Path.of("src/test/resources/update-to-2026-06-11.txt")));
        Map<String, String> files = Run.files(folder);
        assertThat(specs("2026-06-11", folder).lastLine()).isEqualTo("0 created, 0 changed, 288 unchanged");
        assertThat(Run.files(folder)).isEqualTo(files);
    }

    @Tag("thorough")
    @Test
    void updatedSpecsCompileAndTheirModelsReadAndWriteEveryDocument() throws Exception {
        specs("2026-01-28", folder);
        specs("2026-06-11", folder);
        assertThat(Compilation.messages(folder, folder.resolve("classes"))).isEmpty();
        modelsReadAndWriteEveryDocument(folder.resolve("classes"));
    }

    @Test
    void thePublishedSpecsAreUpToDate() throws IOException {
        Path published = Path.of("../models/src/main/java/io/github/asanaresource/models");
        Path copy = Files.createDirectories(folder.resolve("io/github/asanaresource/models"));
        try (Stream<Path> specs = Files.list(published)) {
            for (Path spec : specs.toList()) {
                Files.copy(spec, copy.resolve(spec.getFileName()));
            }
        }
        Run run = Run.specs(
                Run.FACTS.resolve("2026-06-11.json"),
                "io.github.asanaresource.models",
                folder,
                "--all",
                "--without-docs");
        assertThat(run.lastLine()).isEqualTo("0 created, 0 changed, 290 unchanged");
        assertThat(Run.files(folder)).isEqualTo(Run.files(published));
    }

    private static void modelsReadAndWriteEveryDocument(Path classes) throws Exception {
        OpenApiDocument document = OpenApiFile.read(Run.FACTS.resolve("2026-06-11.json"));
        ExampleDocuments documents = new ExampleDocuments(document);
        int count = 0;
        try (URLClassLoader models =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            for (String schema : document.schemas().keySet()) {
                Method fromJson = models.loadClass("com.example." + schema).getMethod("fromJson", String.class);
                for (Map<String, Object> each : documents.of(schema)) {
                    JsonModel model = (JsonModel) fromJson.invoke(null, ParsedJson.toJson(each));
                    assertThat(ParsedJson.toJson(model.toMap())).as(schema).isEqualTo(ParsedJson.toJson(each));
                    if (model instanceof ResourceModel<?> resource) {
                        assertThat(resource.unreadableFields()).as(schema).isEmpty();
                        assertThat(resource.unknownFields()).as(schema).isEmpty();
                    }
                    count++;
                }
            }
        }
        assertThat(count).isEqualTo(3857);
    }

    private Run specs(String day, Path into) {
        Run run = Run.specs(Run.FACTS.resolve(day + ".json"), "com.example", into, "--all");
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }
}
