package io.github.asanaresource.processor.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.processor.reflection.Access.Called;
import io.github.asanaresource.processor.specs.JobResponse;
import io.github.asanaresource.processor.specs.MembershipCompact;
import io.github.asanaresource.processor.specs.MembershipCompactTeamMembership;
import io.github.asanaresource.processor.specs.ProjectCompact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Metadata for native images against what Jackson accesses on a JVM: there is an entry for everything, and none for anything
 * else. No image is built.
 */
@Tag("thorough")
class ReflectiveAccessTest {

    private static final Path EMITTED = Path.of("src/test/resources/native-metadata");

    private static final String RUNTIME =
            "/META-INF/native-image/io.github.asanaresource/asana-resource-runtime/reachability-metadata.json";

    @ParameterizedTest
    @ValueSource(classes = {JacksonProgram.Two.class, JacksonProgram.Three.class})
    void thereIsAnEntryForEachAccess(Class<?> program) throws IOException, ReflectiveOperationException {
        List<MetadataEntry> entries = new ArrayList<>(emitted());
        entries.addAll(ofRuntime());
        Set<String> missing = new TreeSet<>();
        for (Access access : accesses(program, types(emitted()))) {
            if (entries.stream().noneMatch(entry -> entry.permits(access))) {
                missing.add(
                        access.type() + access.member().map(Called::toString).orElse(""));
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {JacksonProgram.Two.class, JacksonProgram.Three.class})
    void emittedEntriesNameNothingElse(Class<?> program) throws IOException, ReflectiveOperationException {
        Set<String> emitted = types(emitted());
        Set<String> called = accesses(program, emitted).stream()
                .filter(access -> emitted.contains(access.type()))
                .flatMap(access -> access.member().map(member -> access.type() + member).stream())
                .collect(Collectors.toSet());
        assertThat(emitted().stream().flatMap(entry -> entry.methods().stream().map(member -> entry.type() + member)))
                .containsExactlyInAnyOrderElementsOf(called);
    }

    @Test
    void noTypeOfTheRuntimeHasAnEntryInVain() throws IOException, ReflectiveOperationException {
        Set<String> accessed = new TreeSet<>();
        for (Class<?> program : List.of(JacksonProgram.Two.class, JacksonProgram.Three.class)) {
            accesses(program, types(emitted())).forEach(access -> accessed.add(access.type()));
        }
        assertThat(accessed).containsAll(types(ofRuntime()));
    }

    /** The document of the program has both of these models. */
    @ParameterizedTest
    @ValueSource(classes = {JacksonProgram.Two.class, JacksonProgram.Three.class})
    void modelsInOtherModelsNeedNoEntry(Class<?> program) throws ReflectiveOperationException {
        assertThat(accesses(program, Set.of()))
                .extracting(Access::type)
                .contains(JobResponse.class.getName(), MembershipCompact.Team.class.getName())
                .doesNotContain(ProjectCompact.class.getName(), MembershipCompactTeamMembership.class.getName());
    }

    /** What a program accesses of the types of the library. */
    private static Collection<Access> accesses(Class<?> program, Set<String> types)
            throws ReflectiveOperationException {
        Class<?> recorded = new RecordingLoader().loadClass(program.getName());
        List<Access> accesses = Recorder.record(() -> run(recorded, types)).stream()
                .filter(access -> access.type().startsWith("io.github.asanaresource."))
                .filter(access -> !access.type().startsWith(JacksonProgram.class.getName()))
                .toList();
        assertThat(accesses).extracting(Access::type).containsAll(types);
        return accesses;
    }

    @SuppressWarnings("unchecked") // the same class of another loader
    private static void run(Class<?> program, Set<String> types) {
        try {
            ((Consumer<Collection<String>>) program.getConstructor().newInstance()).accept(types);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> types(List<MetadataEntry> entries) {
        return entries.stream().map(MetadataEntry::type).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<MetadataEntry> emitted() throws IOException {
        List<MetadataEntry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(EMITTED)) {
            for (Path file : files.sorted().toList()) {
                entries.addAll(MetadataEntry.entries(Files.readString(file)));
            }
        }
        return entries;
    }

    private static List<MetadataEntry> ofRuntime() throws IOException {
        try (InputStream file = ReflectiveAccessTest.class.getResourceAsStream(RUNTIME)) {
            return MetadataEntry.entries(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
