package io.github.asanaresource.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Gradle and IDEs rely on to recompile as little as possible: each file comes from one spec, and depends on
 * another spec only if it inherits fields from it.
 */
class IncrementalBuildsTest {

    private static final String PACKAGE = "io.github.asanaresource.processor.specs.";

    /**
     * A change to a spec.
     *
     * @param spec its simple name
     * @param from a text that its source contains once
     * @param to the replacement of that text
     * @param heirs the specs that inherit from it
     * @param changed the files that change
     */
    private record Edit(String what, String spec, String from, String to, List<String> heirs, Set<String> changed) {

        JavaFileObject source() throws IOException {
            String source = Files.readString(GoldenFiles.SPECS.resolve(spec + ".java"));
            assertThat(source.split(Pattern.quote(from), -1)).as(what).hasSize(2);
            return JavaFileObjects.forSourceString(PACKAGE + spec, source.replace(from, to));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private static Edit edit(String what, String spec, String from, String to, String... changed) {
        return new Edit(what, spec, from, to, List.of(), Set.of(changed));
    }

    private static final List<Edit> EDITS = List.of(
            edit(
                    "new field",
                    "ProjectCompactSpec",
                    "String name();",
                    "String name(); String color();",
                    "ProjectCompact"),
            edit("renamed field", "TaskCompactSpec", "String name();", "String title();", "TaskCompact"),
            edit(
                    "documentation",
                    "ProjectTemplateCompactSpec",
                    "/** The name",
                    "/** The new name",
                    "ProjectTemplateCompact"),
            edit("trait", "TraitsSpec", "@OptIn\n", "@ReadOnly\n", "Traits"),
            edit("text of an enum", "JobResponseSpec", "\"failed\"", "\"broken\"", "JobResponseStatus"),
            edit("text of a shared enum", "ColorSpec", "\"dark-pink\"", "\"hot-pink\"", "Color"),
            edit("constant of a shared enum", "ColorSpec", "NONE,", "NONE, RED,", "Color"),
            edit("text of a variant", "MembershipCompactSpec", "\"team_membership\"", "\"squad\"", "MembershipCompact"),
            edit(
                    "field of a spec in a union",
                    "MembershipCompactSpec",
                    "isGuest",
                    "isStranger",
                    "MembershipCompactTeamMembership"),
            edit(
                    "name of a model",
                    "EmptySpec",
                    "@AsanaResource\n",
                    "@AsanaResource(name = \"Nothing\")\n",
                    "Empty",
                    "Nothing"),
            edit("comment", "TaskCompactSpec", "    String name();", "    // Of the task.\n\n    String name();"),
            new Edit(
                    "inherited field",
                    "JobResponseSpec",
                    "String gid();",
                    "String gid(); String name();",
                    List.of("NarrowedSpec"),
                    Set.of("JobResponse", "Narrowed")),
            new Edit(
                    "inherited documentation",
                    "JobResponseSpec",
                    "How far the job",
                    "How far this job",
                    List.of("NarrowedSpec"),
                    Set.of("JobResponse", "JobResponseStatus", "Narrowed")));

    static Stream<Arguments> editsOnEachCompiler() {
        return EDITS.stream()
                .flatMap(edit -> Stream.of(SpecCompiler.values()).map(compiler -> Arguments.of(compiler, edit)));
    }

    private static Map<String, String> emitted(Compilation compilation) throws IOException {
        return byName(TestSpecs.emitted(compilation));
    }

    private static Map<String, String> byName(Map<String, String> files) {
        Map<String, String> types = new TreeMap<>();
        files.forEach((file, text) -> types.put(file.replace(".java", ""), text));
        return types;
    }

    /** All specs of the tests, one of them edited. */
    private static List<JavaFileObject> specsWith(Edit edit) throws IOException {
        List<JavaFileObject> specs = new ArrayList<>();
        for (JavaFileObject spec : TestSpecs.all()) {
            specs.add(spec.isNameCompatible(edit.spec(), JavaFileObject.Kind.SOURCE) ? edit.source() : spec);
        }
        return specs;
    }

    @ParameterizedTest
    @MethodSource("editsOnEachCompiler")
    void anEditChangesWhatIsEmittedFromTheSpecAndItsHeirsAndNothingElse(
            SpecCompiler compiler, Edit edit, @TempDir Path folder) throws IOException {
        Map<String, String> before = byName(GoldenFiles.read(GoldenFiles.GOLDEN));
        Map<String, String> after = emitted(compiler.emitting().compile(specsWith(edit)));
        Set<String> changed = Stream.of(before, after)
                .flatMap(each -> each.keySet().stream())
                .filter(file -> !Objects.equals(before.get(file), after.get(file)))
                .collect(Collectors.toSet());
        assertThat(changed).isEqualTo(edit.changed());

        List<String> again =
                Stream.concat(Stream.of(edit.spec()), edit.heirs().stream()).toList();
        List<JavaFileObject> sources = new ArrayList<>(List.of(edit.source()));
        Map<String, String> incremental = new TreeMap<>(before);
        for (String heir : edit.heirs()) {
            sources.add(TestSpecs.source(heir));
        }
        for (String spec : again) {
            TestSpecs.emittedFrom(spec).forEach(file -> incremental.remove(file.replace(".java", "")));
        }
        incremental.putAll(emitted(SpecCompiler.seeing(TestSpecs.classesWithout(again, folder), compiler.emitting())
                .compile(sources)));
        assertThat(incremental).isEqualTo(after);
    }

    @OnEachCompiler
    void eachFileHasOneOriginatingElementAndNothingIsRead(SpecCompiler compiler) throws IOException {
        Isolation isolation = new Isolation();
        Compilation compilation =
                compiler.with(isolation.of(new AsanaResourceProcessor())).compile(TestSpecs.all());
        Set<String> files = emitted(compilation).keySet().stream()
                .map(PACKAGE::concat)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(isolation.breaches()).isEmpty();
        assertThat(isolation.files().values().stream().flatMap(Set::stream)).containsExactlyInAnyOrderElementsOf(files);
        assertThat(isolation.files())
                .containsEntry(
                        PACKAGE + "TaskCompactSpec",
                        Set.of(
                                PACKAGE + "TaskCompact",
                                PACKAGE + "TaskCompactCreatedBy",
                                PACKAGE + "TaskCompactResourceSubtype"));
    }

    @OnEachCompiler
    void eachPageHasTheOriginatingElementOfItsSource(SpecCompiler compiler) throws IOException {
        Isolation isolation = new Isolation();
        Compilation compilation = SpecCompiler.and(
                        compiler.with(isolation.of(new AsanaResourceProcessor())), List.of(FieldTablesTest.OPTION))
                .compile(TestSpecs.all());
        assertThat(emitted(compilation)).isNotEmpty();
        assertThat(isolation.breaches()).isEmpty();
        isolation.files().forEach((spec, files) -> {
            Set<String> sources =
                    files.stream().filter(file -> !file.endsWith(".md")).collect(Collectors.toSet());
            Set<String> pages =
                    files.stream().filter(file -> file.endsWith(".md")).collect(Collectors.toSet());
            assertThat(pages)
                    .as(spec)
                    .isEqualTo(sources.stream()
                            .map(type -> type.substring(PACKAGE.length()) + ".md")
                            .collect(Collectors.toSet()));
        });
    }

    @OnEachCompiler
    void nativeMetadataHasTheOriginatingElementOfItsSource(SpecCompiler compiler) throws IOException {
        Isolation isolation = new Isolation();
        Compilation compilation = SpecCompiler.and(
                        compiler.with(isolation.of(new AsanaResourceProcessor())), List.of(NativeMetadataTest.OPTION))
                .compile(TestSpecs.all());
        assertThat(emitted(compilation)).isNotEmpty();
        assertThat(isolation.breaches()).isEmpty();
        String folder = "META-INF/native-image/" + PACKAGE.substring(0, PACKAGE.length() - 1);
        assertThat(isolation.files())
                .containsEntry(
                        PACKAGE + "JobResponseSpec",
                        Set.of(
                                PACKAGE + "JobResponse",
                                PACKAGE + "JobResponseStatus",
                                folder + "/JobResponse/reachability-metadata.json"))
                .containsEntry(
                        PACKAGE + "ColorSpec", Set.of(PACKAGE + "Color", folder + "/Color/reachability-metadata.json"));
    }

    /** A processor that breaks the rules. */
    @SupportedAnnotationTypes("*")
    private static final class Careless extends AbstractProcessor {

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            List<Element> roots = new ArrayList<>(round.getRootElements());
            if (roots.size() == 2) {
                emit("None");
                emit("Both", roots.toArray(Element[]::new));
                emit("One", roots.get(0).getEnclosedElements().get(0), roots.get(0));
                try {
                    processingEnv
                            .getFiler()
                            .getResource(StandardLocation.CLASS_OUTPUT, "", "settings")
                            .openInputStream()
                            .close();
                } catch (IOException e) {
                    // There is none. Gradle forbids even to look for it.
                }
            }
            return false;
        }

        private void emit(String name, Element... origins) {
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile(name, origins).openWriter()) {
                writer.write("class " + name + " {}");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @OnEachCompiler
    void theRulesOfIsolationAreBreakable(SpecCompiler compiler) {
        Isolation isolation = new Isolation();
        Compilation compilation = compiler.with(isolation.of(new Careless()))
                .compile(
                        JavaFileObjects.forSourceString("A", "interface A { String text(); }"),
                        JavaFileObjects.forSourceString("B", "interface B {}"));
        assertThat(compilation.errors()).isEmpty();
        assertThat(isolation.breaches())
                .containsExactly(
                        "None has the originating elements [], which are not one",
                        "Both has the originating elements [A, B], which are not one",
                        "settings was read");
        assertThat(isolation.files()).isEqualTo(Map.of("A", Set.of("Both", "One"), "B", Set.of("Both")));
    }

    /** As when somebody types in an IDE. */
    @OnEachCompiler
    void errorsElsewhereInTheFileKeepNoModelBack(SpecCompiler compiler) {
        JavaFileObject file = JavaFileObjects.forSourceLines(
                "specs.TaskSpec",
                "package specs;",
                "@io.github.asanaresource.AsanaResource",
                "interface TaskSpec { String gid(); }",
                "class Uses {",
                "    Missing missing;",
                "    String text() { return 1; }",
                "    Task task = Task.builder().gid(\"1\").build();",
                "}");
        Compilation compilation = compiler.persistent().compile(file);
        Map<Long, Integer> errorsByLine = new HashMap<>();
        compilation.errors().forEach(error -> errorsByLine.merge(error.getLineNumber(), 1, Integer::sum));
        assertThat(errorsByLine).isEqualTo(Map.of(5L, 1, 6L, 1));
    }
}
