package io.github.asanaresource.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.processor.RandomSpecs.FieldKind;
import io.github.asanaresource.processor.RandomSpecs.Source;
import io.github.asanaresource.processor.pages.ShownPage;
import io.github.asanaresource.processor.reading.Rule;
import io.github.asanaresource.processor.reflection.MetadataEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the specs, the processor finds all of their faults and no others. The code that it emits for correct specs
 * compiles. Faults cause no further errors. {@code -Drandom.seed=…} chooses the first seed.
 */
class RandomSpecsTest {

    private static final long SEED = Long.getLong("random.seed", 1);

    /** The number of seeds: one in the usual build. */
    private static final int SEEDS = Integer.getInteger("random.seeds", 1);

    private static final int FILES = 250;

    /** The first rule of each code. */
    private static final Map<String, Rule> RULES = Stream.of(Rule.values())
            .collect(Collectors.toMap(rule -> "[" + rule.code() + "]", Function.identity(), (first, other) -> first));

    /** Faults of the processor, of its environment, of other processors, or across packages. */
    private static final Set<Rule> OF_OTHERS = EnumSet.of(
            Rule.OUTPUT_FAILED,
            Rule.PACKAGE_HIDDEN,
            Rule.TOO_MANY,
            Rule.INTERNAL_ERROR,
            Rule.TYPE_LATE,
            Rule.TYPE_HIDDEN);

    /** All other faults. Each of them must occur. */
    private static final Set<Rule> FAULTS_OF_SPECS =
            RULES.values().stream().filter(rule -> !OF_OTHERS.contains(rule)).collect(Collectors.toSet());

    /** Faults that the compiler also finds, and reports at the same line. */
    private static final Set<Rule> FAULTS_OF_THE_LANGUAGE = EnumSet.of(Rule.TYPE_UNKNOWN, Rule.OVERRIDE_FORBIDDEN);

    /** What each row of the table of a model has. */
    private static final Pattern KIND_OF_FIELD = Pattern.compile("FieldKind\\.(?!TYPE)[A-Z_]{2}");

    private static final Pattern CREATOR = Pattern.compile("JsonCreator\\.Mode\\.DELEGATING");

    private record Line(String file, long number) {}

    /** A message. It is one of ours if it has a rule, and one of the compiler otherwise. */
    private record Message(Line line, Optional<Rule> rule, String text) {

        static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
            String text = diagnostic.getMessage(Locale.ROOT);
            String file = Optional.ofNullable(diagnostic.getSource())
                    .map(source -> source.getName())
                    .orElse("");
            return new Message(
                    new Line(file, diagnostic.getLineNumber()),
                    Optional.ofNullable(RULES.get(text.substring(text.lastIndexOf(' ') + 1))),
                    text);
        }
    }

    static LongStream seeds() {
        return seeds(SEEDS);
    }

    /** Fewer, to save time. */
    static LongStream seedsOnEclipsesCompiler() {
        return seeds(1 + SEEDS / 6);
    }

    /** Some seeds have no spec that inherits from a type that stands alone. */
    static LongStream seedsWithHeirs() {
        return LongStream.iterate(SEED, seed -> seed + 1)
                .filter(RandomSpecsTest::hasHeirs)
                .limit(SEEDS);
    }

    private static boolean hasHeirs(long seed) {
        List<Source> valid = withoutFaults(RandomSpecs.make(seed, FILES));
        return valid.stream()
                .filter(Source::standsAlone)
                .anyMatch(parent ->
                        valid.stream().anyMatch(heir -> heir.references().contains(parent.qualifiedName())));
    }

    private static LongStream seeds(int count) {
        return LongStream.range(SEED, SEED + count);
    }

    /** Runs on javac alone, since Eclipse's compiler does not know the file of a message at an enum constant. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theFaultsOfSpecsAreFoundAndNothingElseIs(long seed) {
        List<Source> all = RandomSpecs.make(seed, FILES);
        Map<String, Set<Rule>> reported = reportedRules(seed, all);
        for (Source source : all) {
            Set<Rule> rules = reported.getOrDefault(source.file().getName(), Set.of());
            assertThat(rules).as(() -> describe(seed, source)).containsAll(source.faults());
            assertThat(rules.isEmpty())
                    .as(() -> describe(seed, source))
                    .isEqualTo(source.faults().isEmpty());
        }
        assertThat(reported.keySet())
                .as("seed %d", seed)
                .isSubsetOf(all.stream().map(source -> source.file().getName()).toList());
        assertThat(reported.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .as("seed %d", seed)
                .isEqualTo(FAULTS_OF_SPECS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsEmittedWithoutAMessageCompiles(long seed) {
        assertCompiles(SpecCompiler.JAVAC, seed);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("seedsOnEclipsesCompiler")
    void whatIsEmittedWithoutAMessageCompilesOnEclipsesCompiler(long seed) {
        assertCompiles(SpecCompiler.ECJ, seed);
    }

    private static void assertCompiles(SpecCompiler compiler, long seed) {
        List<Source> all = RandomSpecs.make(seed, FILES);
        List<Source> valid = withoutFaults(all);
        assertThat(specsIn(all)).isGreaterThan(FILES);
        assertThat(specsIn(valid)).isGreaterThan(FILES / 2);
        assertThat(valid.stream().flatMap(source -> source.fieldKinds().stream()))
                .containsAll(FieldKind.all());

        Compilation compilation = SpecCompiler.and(
                        compiler.strict(), List.of(FieldTablesTest.OPTION, NativeMetadataTest.OPTION))
                .compile(withUses(valid));
        assertThat(messages(compilation)).as(() -> describe(seed, compilation)).isEmpty();
        emittedText(compilation)
                .forEach((file, text) -> assertThat(text).as(file).matches("\\p{ASCII}*"));
        assertEachTypeHasAPage(compilation);
        assertNativeMetadataNamesEachCreator(compilation);
        assertThat(Compiler.javac()
                        .withClasspath(ClassPaths.files(AsanaResource.class, JsonProperty.class))
                        .withOptions("-proc:none", "-Xdoclint:all,-missing", "-Xmaxerrs", "1000")
                        .compile(compilation.generatedSourceFiles())
                        .errors())
                .as("seed %d", seed)
                .isEmpty();
        List<Source> shuffled = new ArrayList<>(valid);
        Collections.shuffle(shuffled, new Random(seed));
        List<JavaFileObject> inAscii = Stream.concat(
                        shuffled.stream().map(Source::fileInAscii), RandomSpecs.uses(shuffled).stream())
                .toList();
        assertThat(emittedText(compiler.emitting().compile(inAscii)))
                .as("seed %d", seed)
                .isEqualTo(emittedText(compilation));
    }

    @ParameterizedTest
    @MethodSource("seedsWithHeirs")
    void parentsCanBeInClassFiles(long seed, @TempDir Path classes) throws IOException {
        List<Source> valid = withoutFaults(RandomSpecs.make(seed, FILES));
        List<Source> parents = valid.stream().filter(Source::standsAlone).toList();
        List<Source> heirs =
                valid.stream().filter(source -> !source.standsAlone()).toList();
        Compilation library = SpecCompiler.JAVAC
                .with()
                .compile(parents.stream().map(Source::file).toList());
        for (JavaFileObject file : library.generatedFiles()) {
            Path path = classes.resolve(file.getName().replaceFirst("^/CLASS_OUTPUT/", ""));
            Files.createDirectories(path.getParent());
            try (InputStream bytes = file.openInputStream()) {
                Files.copy(bytes, path);
            }
        }
        Compilation compilation =
                SpecCompiler.seeing(classes, SpecCompiler.JAVAC.strict()).compile(withUses(heirs));
        assertThat(messages(compilation)).as(() -> describe(seed, compilation)).isEmpty();
    }

    private static void assertEachTypeHasAPage(Compilation compilation) {
        Map<String, String> pages = FieldTablesTest.pagesByPath(compilation);
        Map<String, String> sources = emittedText(compilation);
        assertThat(pages).hasSameSizeAs(sources);
        sources.forEach((file, source) -> {
            String page = pages.get(file.replaceFirst("^/SOURCE_OUTPUT/(.*)\\.java$", "$1.md"));
            List<List<ShownPage.Cell>> rows = new ShownPage(page).rows();
            assertThat(rows).as(page).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
            if (rows.get(0).get(0).text().equals("Field")) {
                // An emitted type can be called FieldKind, too.
                long fields = KIND_OF_FIELD.matcher(source).results().count();
                assertThat(rows.subList(1, rows.size())).as(page).hasSize((int) fields);
            }
        });
    }

    private static void assertNativeMetadataNamesEachCreator(Compilation compilation) {
        List<String> types = NativeMetadataTest.filesByPath(compilation).values().stream()
                .flatMap(file -> MetadataEntry.entries(file).stream())
                .map(MetadataEntry::type)
                .toList();
        assertThat(types)
                .doesNotHaveDuplicates()
                .allSatisfy(type -> assertThat(compilation.generatedFile(
                                StandardLocation.CLASS_OUTPUT, type.replace('.', '/') + ".class"))
                        .isPresent());
        long creators = emittedText(compilation).values().stream()
                .flatMap(source -> CREATOR.matcher(source).results())
                .count();
        assertThat(types).hasSize((int) creators);
    }

    private static int specsIn(List<Source> sources) {
        return sources.stream().mapToInt(Source::specs).sum();
    }

    /** The rules that the processor reports as broken, by file. Nothing else may be reported. */
    private static Map<String, Set<Rule>> reportedRules(long seed, List<Source> sources) {
        Compilation compilation = SpecCompiler.JAVAC.persistent().compile(withUses(sources));
        Map<Line, Set<Rule>> rules = new HashMap<>();
        Map<String, Set<Rule>> rulesOfFiles = new HashMap<>();
        List<Message> others = new ArrayList<>();
        for (Message message : messages(compilation)) {
            message.rule()
                    .ifPresentOrElse(
                            rule -> {
                                rules.computeIfAbsent(message.line(), key -> EnumSet.noneOf(Rule.class))
                                        .add(rule);
                                rulesOfFiles
                                        .computeIfAbsent(message.line().file(), key -> EnumSet.noneOf(Rule.class))
                                        .add(rule);
                            },
                            () -> others.add(message));
        }
        others.removeIf(
                message -> !Collections.disjoint(rules.getOrDefault(message.line(), Set.of()), FAULTS_OF_THE_LANGUAGE));
        assertThat(others).as(() -> describe(seed, compilation)).isEmpty();
        return rulesOfFiles;
    }

    private static List<Message> messages(Compilation compilation) {
        return compilation.diagnostics().stream()
                .map(diagnostic -> Map.entry(diagnostic.getKind(), Message.of(diagnostic)))
                // Compilers have notes of their own.
                .filter(entry -> entry.getKey() != Diagnostic.Kind.NOTE
                        || entry.getValue().rule().isPresent())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The sources that break no rule, and depend on none that does. */
    private static List<Source> withoutFaults(List<Source> sources) {
        Set<String> out = sources.stream()
                .filter(source -> !source.faults().isEmpty())
                .map(Source::qualifiedName)
                .collect(Collectors.toSet());
        List<Source> rest = sources;
        int before;
        do {
            before = rest.size();
            rest = rest.stream()
                    .filter(source ->
                            !out.contains(source.qualifiedName()) && Collections.disjoint(out, source.references()))
                    .toList();
            Set<String> in = rest.stream().map(Source::qualifiedName).collect(Collectors.toSet());
            sources.stream()
                    .map(Source::qualifiedName)
                    .filter(name -> !in.contains(name))
                    .forEach(out::add);
        } while (rest.size() < before);
        return rest;
    }

    private static List<JavaFileObject> withUses(List<Source> sources) {
        return Stream.concat(sources.stream().map(Source::file), RandomSpecs.uses(sources).stream())
                .toList();
    }

    private static Map<String, String> emittedText(Compilation compilation) {
        return compilation.generatedSourceFiles().stream()
                .collect(Collectors.toMap(FileObject::getName, RandomSpecsTest::text));
    }

    private static String describe(long seed, Source source) {
        return String.format(
                "seed %d, %s, with the faults %s:%n%s", seed, source.qualifiedName(), source.faults(), source.text());
    }

    /** The first files with messages. */
    private static String describe(long seed, Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .flatMap(diagnostic -> Stream.ofNullable(diagnostic.getSource()))
                .distinct()
                .limit(3)
                .map(RandomSpecsTest::text)
                .collect(Collectors.joining("\n", "seed " + seed + "\n", ""));
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
