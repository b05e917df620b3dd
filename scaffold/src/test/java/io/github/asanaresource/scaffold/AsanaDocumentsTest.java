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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The specs of Asana's whole API. */
class AsanaDocumentsTest {

    @TempDir
    private Path folder;

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
                List<Map<String, Object>> all = new ArrayList<>(documents.whole(schema));
                all.addAll(documents.single(schema));
                for (Map<String, Object> each : all) {
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
        assertThat(count).isEqualTo(5396);
    }

    private Run specs(String day, Path into) {
        Run run = Run.specs(Run.FACTS.resolve(day + ".json"), "com.example", into, "--all");
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }
}
