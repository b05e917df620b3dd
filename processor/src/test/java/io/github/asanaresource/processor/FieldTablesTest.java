package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.asanaresource.processor.pages.ShownPage;
import io.github.asanaresource.processor.pages.ShownPage.Cell;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that the option {@code -Aasanaresource.fieldTables} asks for. */
class FieldTablesTest {

    static final String OPTION = "-Aasanaresource.fieldTables";

    /** What has fields of another spec, whose documentation a class file does not have. */
    private static final List<String> INHERITING = List.of("Narrowed.md", "SprintTask.md", "SprintTaskRequest.md");

    private static Compiler withPages(Compiler compiler) {
        return SpecCompiler.and(compiler, List.of(OPTION));
    }

    /** The pages of a compilation by their paths; it must not have had anything to say. */
    static Map<String, String> pagesByPath(Compilation compilation) {
        assertThat(compilation).succeededWithoutWarnings();
        return compilation.generatedFiles().stream()
                .filter(file -> file.getName().endsWith(".md"))
                .collect(Collectors.toMap(
                        file -> file.getName().replaceFirst("^/SOURCE_OUTPUT/", ""), FieldTablesTest::textInUtf8));
    }

    static String textInUtf8(JavaFileObject file) {
        try (InputStream bytes = file.openInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> pages(Compilation compilation) {
        Map<String, String> pages = new TreeMap<>();
        pagesByPath(compilation).forEach((path, page) -> pages.put(path.substring(path.lastIndexOf('/') + 1), page));
        return pages;
    }

    @OnEachCompiler
    void theTextIsThatOfTheGoldenPages(SpecCompiler compiler) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>(TestSpecs.all());
        Map<String, String> pages = pages(withPages(compiler.strict()).compile(sources));
        if (compiler == SpecCompiler.JAVAC && Boolean.getBoolean("golden.update")) {
            GoldenFiles.update(GoldenFiles.PAGES, pages);
        }
        assertThat(pages).isEqualTo(GoldenFiles.read(GoldenFiles.PAGES));
        Collections.reverse(sources);
        assertThat(pages(withPages(compiler.emitting()).compile(sources))).isEqualTo(pages);
    }

    /** As an incremental build compiles it: all others are there as class files. */
    @Test
    void aSpecCompiledAloneGetsTheSamePages(@TempDir Path folder) throws IOException {
        assertASpecCompiledAloneGetsTheSamePages(SpecCompiler.JAVAC, folder);
    }

    @Tag("thorough")
    @Test
    void aSpecCompiledAloneByEclipsesCompilerGetsTheSamePages(@TempDir Path folder) throws IOException {
        assertASpecCompiledAloneGetsTheSamePages(SpecCompiler.ECJ, folder);
    }

    private static void assertASpecCompiledAloneGetsTheSamePages(SpecCompiler compiler, Path folder)
            throws IOException {
        Map<String, String> golden = GoldenFiles.read(GoldenFiles.PAGES);
        Map<String, String> pages = new TreeMap<>();
        for (String spec : TestSpecs.names()) {
            if (spec.equals("package-info")) {
                continue; // it has no spec, so that no processor would know the option
            }
            Path others = TestSpecs.classesWithout(List.of(spec), folder.resolve(spec));
            pages.putAll(pages(
                    withPages(SpecCompiler.seeing(others, compiler.emitting())).compile(TestSpecs.source(spec))));
        }
        assertThat(pages).containsOnlyKeys(golden.keySet());
        for (String page : INHERITING) {
            assertThat(pages.remove(page)).isNotEqualTo(golden.remove(page));
        }
        assertThat(pages).isEqualTo(golden);
    }

    @OnEachCompiler
    void thereAreNoneWithoutTheOption(SpecCompiler compiler) throws IOException {
        for (List<String> options : List.of(List.<String>of(), List.of(OPTION + "=false"))) {
            assertThat(pages(SpecCompiler.and(compiler.emitting(), options).compile(TestSpecs.source("ColorSpec"))))
                    .isEmpty();
        }
        assertThat(pages(SpecCompiler.and(compiler.emitting(), List.of(OPTION + "=true"))
                        .compile(TestSpecs.source("ColorSpec"))))
                .containsOnlyKeys("Color.md");
    }

    /** Otherwise, javac warns of an option that nobody knows. */
    @Test
    void theProcessorDeclaresItsOptions() {
        assertThat(new AsanaResourceProcessor().getSupportedOptions())
                .containsExactlyInAnyOrder("asanaresource.fieldTables", "asanaresource.nativeMetadata");
    }

    @OnEachCompiler
    void linksLeadToThePagesOfOtherPackages(SpecCompiler compiler) throws IOException {
        String resource = "@io.github.asanaresource.AsanaResource public interface ";
        Map<String, String> pages = pagesByPath(withPages(compiler.emitting())
                .compile(
                        JavaFileObjects.forSourceString(
                                "a.b.TaskSpec",
                                "package a.b; " + resource + "TaskSpec {\n"
                                        + "a.c.UserSpec assignee(); java.util.List<a.b.d.TagSpec> tags(); TaskSpec parent();}"),
                        JavaFileObjects.forSourceString(
                                "a.c.UserSpec", "package a.c; " + resource + "UserSpec { String gid(); }"),
                        JavaFileObjects.forSourceString(
                                "a.b.d.TagSpec", "package a.b.d; " + resource + "TagSpec { a.c.UserSpec owner(); }"),
                        JavaFileObjects.forSourceString("LikeSpec", resource + "LikeSpec { a.c.UserSpec user(); }")));
        Map<String, List<String>> links = new TreeMap<>();
        pages.forEach((path, page) -> links.put(
                path,
                rows(page).stream().flatMap(row -> row.get(1).link().stream()).toList()));
        assertThat(links)
                .isEqualTo(Map.of(
                        "a/b/Task.md", List.of("../c/User.md", "d/Tag.md", "Task.md"),
                        "a/b/d/Tag.md", List.of("../../c/User.md"),
                        "a/c/User.md", List.of(),
                        "Like.md", List.of("a/c/User.md")));
    }

    @OnEachCompiler
    void aCustomFieldHasItsNameInItsDescription(SpecCompiler compiler) throws IOException {
        String page = pages(withPages(compiler.emitting()).compile(JavaFileObjects.forSourceString("TaskSpec", """
                            import io.github.asanaresource.*;
                            @AsanaResource public interface TaskSpec {
                                java.util.List<Object> customFields();
                                @CustomField(name = "Gr\u00f6\u00dfe") String size();
                            }
                            """)))
                .get("Task.md");
        assertThat(rows(page))
                .extracting(row -> row.get(3).text())
                .containsExactly("N/A", "Custom field Gr\u00f6\u00dfe.");
    }

    @Test
    void everyLinkOfTheGoldenPagesLeadsToOneOfThem() throws IOException {
        Map<String, String> pages = GoldenFiles.read(GoldenFiles.PAGES);
        List<String> targets = pages.values().stream()
                .flatMap(page -> rows(page).stream())
                .flatMap(row -> row.get(1).link().stream())
                .toList();
        assertThat(targets).contains("TaskCompact.md", "JobResponseStatus.md", "MembershipCompactGoalMembership.md");
        assertThat(pages.keySet()).containsAll(targets);
    }

    private static List<List<Cell>> rows(String page) {
        List<List<Cell>> rows = new ShownPage(page).rows();
        return rows.subList(1, rows.size());
    }

    /** The facts of a job in the documentation of another SDK, which is the model of the pages: a line for each row. */
    private static final String JOB = """
        gid, Optional[str], -, 12345
        new_project, Optional[ProjectCompact], projectcompact.md, -
        new_project_template, Optional[ProjectTemplateCompact], projecttemplatecompact.md, -
        new_task, Optional[TaskCompact], taskcompact.md, -
        resource_subtype, Optional[str], -, duplicate_task
        resource_type, Optional[str], -, task
        status, Optional[JobResponseStatus], jobresponsestatus.md, in_progress
        """;

    private static final String JOB_SPEC = """
        package specs;
        import io.github.asanaresource.*;
        /** A <em>job</em> works while nobody waits. */
        @AsanaResource interface JobResponseSpec {
            /** The identifier. */
            @Example("12345") String gid();
            ProjectCompactSpec newProject();
            ProjectTemplateCompactSpec newProjectTemplate();
            TaskCompactSpec newTask();
            /** What the job does. */
            @Example("duplicate_task") String resourceSubtype();
            /** The kind of resource. */
            @Example("task") String resourceType();
            /** How far it is: {@code not_started}, {@code in_progress}, {@code succeeded} or {@code failed}. */
            @OpenEnum({"not_started", "in_progress", "succeeded", "failed"}) @Example("in_progress") String status();
        }
        @AsanaResource interface ProjectCompactSpec { String gid(); }
        @AsanaResource interface ProjectTemplateCompactSpec { String gid(); }
        @AsanaResource interface TaskCompactSpec { String gid(); }
        """;

    @OnEachCompiler
    void thePageOfAJobHasTheFactsOfItsModelRowByRow(SpecCompiler compiler) throws IOException {
        String page = pages(withPages(compiler.emitting())
                        .compile(JavaFileObjects.forSourceString("specs.JobResponseSpec", JOB_SPEC)))
                .get("JobResponse.md");
        assertThat(new ShownPage(page).rows().get(0))
                .extracting(Cell::text)
                .containsExactly("Field", "Type", "Required", "Description", "Example");
        String facts = rows(page).stream()
                .map(row -> Stream.of(
                                row.get(0).text(),
                                row.get(1)
                                        .text()
                                        .replace("String", "str")
                                        .replace('<', '[')
                                        .replace('>', ']'),
                                row.get(1).link().orElse("-").toLowerCase(Locale.ROOT),
                                row.get(4).text().isEmpty() ? "-" : row.get(4).text())
                        .collect(Collectors.joining(", ", "", "\n")))
                .collect(Collectors.joining());
        assertThat(facts).isEqualTo(JOB);
        assertThat(rows(page)).extracting(row -> row.get(2).text()).containsOnly(":heavy_minus_sign:");
        assertThat(rows(page))
                .extracting(row -> row.get(3).text())
                .containsExactly(
                        "The identifier.",
                        "N/A",
                        "N/A",
                        "N/A",
                        "What the job does.",
                        "The kind of resource.",
                        "How far it is: not_started, in_progress, succeeded or failed.");
        assertThat(page)
                .startsWith("# JobResponse\n\nA *job* works while nobody waits.\n\n## Fields\n\n| Field | Type |");
    }
}
