package io.github.asanaresource.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.gradle.RandomEdits.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * After each of many random edits, Gradle compiles what the edit can affect and nothing else, and then has the files that
 * a clean build makes. {@code -Drandom.seed=…} chooses other edits, {@code -Dgradle.edits=…} how many.
 */
class RandomEditsTest {

    private static final long SEED = Long.getLong("random.seed", 1);
    private static final int EDITS = Integer.getInteger("gradle.edits", 300);

    @Test
    void whatIsCompiledIsWhatAnEditAffectsAndTheFilesAreThoseOfACleanBuild() throws Exception {
        RandomEdits edits = new RandomEdits(SEED);
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        CheckedBuilds builds;
        try (Gradle gradle = Gradle.in(Gradle.folder("random-edits"))) {
            builds = new CheckedBuilds(gradle, edits.project());
            for (Kind kind : edits.kinds().limit(EDITS).toList()) {
                counts.merge(kind, 1, Integer::sum);
                builds.build(edits.edit(builds.project, kind), "Edit %s of seed %d".formatted(counts, SEED));
                assertThat(builds.project.specs()).isGreaterThanOrEqualTo(40);
            }
        }
        assertThat(counts.values()).allMatch(count -> count >= EDITS / Kind.values().length);
        // Where documentation may be lost, the files prove less.
        assertThat(builds.lost.getMax()).isPositive();
        assertThat(builds.lost.getAverage()).isLessThan(0.25 * builds.project.specs());
        System.out.printf(
                "Seed %d: %d edits, %s; %d of the builds compiled something, on average %.1f of %d types; on average,"
                        + " documentation was lost in %.1f of %d specs, and after %d builds that of a spec itself%n",
                SEED,
                EDITS,
                counts,
                builds.compiledTypes.getCount(),
                builds.compiledTypes.getAverage(),
                builds.types(),
                builds.lost.getAverage(),
                builds.project.specs(),
                builds.withoutOwnDocumentation);
    }

    /** A folder in which each build is checked. */
    private static final class CheckedBuilds {

        private final Gradle gradle;
        private final CleanBuild cleanBuild = new CleanBuild(Gradle.folder("clean-build"));

        /** As it was last built. */
        private Project project;

        /** What was made of it. */
        private final Map<Module, Output> outputs = new EnumMap<>(Module.class);

        /** The classes of the first module when the second one was last compiled. */
        private Output compiledAgainst;

        /** For a spec, those of the sources of its documentation that the compiler last saw as class files. */
        private final Map<String, Set<String>> unseen = new TreeMap<>();

        /** How many types each build has compiled, apart from those that had nothing to compile. */
        private final IntSummaryStatistics compiledTypes = new IntSummaryStatistics();

        /** How many specs were without some documentation after each build. */
        private final IntSummaryStatistics lost = new IntSummaryStatistics();

        private int withoutOwnDocumentation;

        CheckedBuilds(Gradle gradle, Project project) throws IOException {
            this.gradle = gradle;
            this.project = project;
            gradle.write(project);
            gradle.build();
            outputs.putAll(cleanBuild.of(project));
            compiledAgainst = outputs.get(Module.API);
            assertFilesAreThoseExpected("The first build");
        }

        void build(Project edited, String description) throws Exception {
            CompletableFuture<Map<Module, Output>> clean = CompletableFuture.supplyAsync(() -> cleanBuild.of(edited));
            Map<Path, FileTime> times = times();
            gradle.write(edited);
            String printed = gradle.build();
            Set<String> affected = new TreeSet<>();
            for (Module module : Module.values()) {
                Set<String> ofModule = affected(module, edited);
                affected.addAll(ofModule);
                noteUnseenDocumentation(module, ofModule, edited);
                outputs.put(
                        module, withoutUnseenDocumentation(module, clean.get().get(module), edited));
            }
            assertThat(compiled(times)).as("%s%n%s", description, printed).isEqualTo(affected);
            assertThat(printed).as(description).doesNotContain("Full recompilation is required");
            assertFilesAreThoseExpected(description);
            project = edited;
            if (!affected.isEmpty()) {
                compiledTypes.accept(affected.size());
            }
            lost.accept(unseen.size());
            withoutOwnDocumentation +=
                    unseen.entrySet().stream().anyMatch(spec -> spec.getValue().contains(spec.getKey())) ? 1 : 0;
        }

        int types() {
            return project.stream()
                    .mapToInt(source -> source.types(project).size())
                    .sum();
        }

        private void assertFilesAreThoseExpected(String description) throws IOException {
            for (Module module : Module.values()) {
                Output actual = Output.of(gradle.classes(module), gradle.emittedSources(module));
                assertThat(actual.files())
                        .as(description)
                        .isEqualTo(outputs.get(module).files());
            }
        }

        private Map<Path, FileTime> times() throws IOException {
            Map<Path, FileTime> times = new TreeMap<>();
            for (Module module : Module.values()) {
                for (Path file : gradle.classes(module).files().values()) {
                    times.put(file, Files.getLastModifiedTime(file));
                }
            }
            return times;
        }

        /** The types of all class files that are not those of before. */
        private Set<String> compiled(Map<Path, FileTime> before) throws IOException {
            Map<Path, FileTime> after = times();
            after.entrySet().removeAll(before.entrySet());
            return after.keySet().stream()
                    .map(file -> Output.typeOf(file.getFileName().toString()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** The types of a module that an edit affects, which follows from who names whom. */
        private Set<String> affected(Module module, Project edited) {
            Set<String> changed = new TreeSet<>();
            project.differences(edited).stream()
                    .map(project::get)
                    .filter(source -> source.module() == module)
                    .forEach(source -> changed.add(source.typeName()));
            edited.differences(project).stream()
                    .map(edited::get)
                    .filter(source -> source.module() == module)
                    .forEach(source -> changed.add(source.typeName()));
            if (module == Module.APP && (!changed.isEmpty() || isVisible(edited))) {
                // Once there is something to compile, Gradle compares class files as a whole, with their line numbers.
                Output now = outputs.get(Module.API);
                changed.addAll(project.affectedBy(compiledAgainst.differences(now), Optional.empty()));
                compiledAgainst = now;
            }
            Set<String> reached = project.affectedBy(changed, Optional.of(module));
            Set<String> affected = new TreeSet<>();
            for (Source source : edited.of(module)) {
                Set<String> types = source.types(edited);
                if (types.stream().anyMatch(reached::contains)) {
                    affected.addAll(types);
                    if (!reached.contains(source.typeName())) {
                        // Gradle gives the class file of the spec to the processor.
                        affected.remove(source.typeName());
                    }
                }
            }
            return affected;
        }

        /** Whether the second module can see that the first one has changed: class files have no documentation. */
        private boolean isVisible(Project edited) {
            return !undocumented(project).equals(undocumented(edited));
        }

        private static Set<String> undocumented(Project project) {
            return project.of(Module.API).stream()
                    .map(source -> source.undocumented().text(project))
                    .collect(Collectors.toSet());
        }

        private void noteUnseenDocumentation(Module module, Set<String> compiled, Project edited) {
            unseen.keySet().retainAll(edited.sources().keySet());
            for (Source source : edited.of(module)) {
                if (source.form().isSpec() && compiled.contains(source.name())) {
                    unseen.put(
                            source.name(),
                            Stream.concat(Stream.of(source), edited.ancestors(source).stream())
                                    .filter(each -> each.module() == module && !compiled.contains(each.typeName()))
                                    .map(Source::name)
                                    .collect(Collectors.toSet()));
                }
            }
            unseen.values().removeIf(Set::isEmpty);
        }

        private Output withoutUnseenDocumentation(Module module, Output clean, Project edited) {
            Output output = clean;
            for (Map.Entry<String, Set<String>> each : unseen.entrySet()) {
                Source spec = edited.get(each.getKey());
                if (spec.module() == module) {
                    Set<String> emitted = spec.types(edited);
                    emitted.remove(spec.typeName());
                    output =
                            output.replacing(emitted, cleanBuild.withoutDocumentationOf(each.getValue(), spec, edited));
                }
            }
            return output;
        }
    }
}
