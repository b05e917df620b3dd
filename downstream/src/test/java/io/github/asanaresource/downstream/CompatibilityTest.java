package io.github.asanaresource.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of {@code docs/compatibility.md} agrees with the build: with its versions, the linked files, and all
 * downstream builds. Only {@code .ci/run} knows which JDKs and Maven versions were present; it compares them itself.
 */
class CompatibilityTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DOCS = ROOT.resolve("docs");
    private static final Pattern LINK = Pattern.compile("\\[`(?<name>[^`]+)`]\\((?<target>[^)]+)\\)");
    private static final Pattern STEP = Pattern.compile("\"(?<step>[^\"]+)\"");

    private record Row(String tool, String version, String what, String result, String where) {

        boolean isTested() {
            return result.equals("passes");
        }

        /** The files that the row links to as its proof. */
        List<Path> proofs() {
            return LINK.matcher(where)
                    .results()
                    .map(link -> DOCS.resolve(link.group(2)).normalize())
                    .toList();
        }

        @Override
        public String toString() {
            return (tool + " " + version).strip();
        }
    }

    static List<Row> rows() throws IOException {
        String page = Files.readString(DOCS.resolve("compatibility.md"));
        return page.substring(page.indexOf("| Tool |"))
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Row(
                        cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip(), cells[5].strip()))
                .toList();
    }

    static List<Row> testedRows() throws IOException {
        return rows().stream().filter(Row::isTested).toList();
    }

    static List<Row> untestedRows() throws IOException {
        return rows().stream().filter(Predicate.not(Row::isTested)).toList();
    }

    @ParameterizedTest
    @MethodSource("untestedRows")
    void aRowThatDoesNotPassSaysNothingElse(Row row) {
        assertThat(row.result()).isEqualTo("untested");
        assertThat(row.what() + row.where()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("testedRows")
    void aProofIsThere(Row row) throws IOException {
        assertThat(row.what()).isNotEmpty();
        Matcher link = LINK.matcher(row.where());
        int links = 0;
        for (; link.find(); links++) {
            Path proof = DOCS.resolve(link.group("target"));
            assertThat(proof).exists();
            assertThat(nameOf(proof.normalize())).isEqualTo(link.group("name"));
        }
        assertThat(links).isPositive();

        String run = Files.readString(ROOT.resolve(".ci/run"));
        List<String> steps =
                STEP.matcher(row.where()).results().map(step -> step.group(1)).toList();
        assertThat(steps).hasSize(row.where().contains("`.ci/run`") ? 1 : 0);
        assertThat(steps).allSatisfy(step -> assertThat(run).contains("\nsay '" + step));
    }

    /** A project is named after its directory, and a test after its class. */
    private static String nameOf(Path proof) {
        Path name = proof.endsWith("pom.xml") ? proof.getParent().getFileName() : proof.getFileName();
        return proof.endsWith(".ci/run") ? ".ci/run" : name.toString().replace(".java", "");
    }

    /**
     * A version is a property of the build that is named after the tool, or is in a downstream build that the row links
     * to.
     */
    @ParameterizedTest
    @MethodSource("testedRows")
    void aVersionIsTheOneThatIsTested(Row row) throws IOException {
        switch (row.tool()) {
            case "JDK" -> assertThat(row.version()).matches("\\d+");
            case "Maven" -> assertThat(mavens()).contains(row.version());
            default -> {
                List<String> tried = new ArrayList<>();
                String pom = Files.readString(ROOT.resolve("pom.xml"));
                String name = row.tool().toLowerCase(Locale.ROOT).replace(", ", "-");
                for (String property : List.of(name.replace(" ", "-"), name.replace(" ", ""))) {
                    tried.addAll(texts(pom, "<" + Pattern.quote(property) + "\\.version>([^<]+)<"));
                }
                for (Path proof : row.proofs()) {
                    if (tried.isEmpty() && Files.exists(proof.resolve("pom.xml"))) {
                        String artifact = Pattern.quote(
                                row.tool().toLowerCase(Locale.ROOT).replace(" ", "-"));
                        tried.addAll(texts(
                                Files.readString(proof.resolve("pom.xml")),
                                "<artifactId>" + artifact + "</artifactId>\\s*<version>([^<]+)<"));
                    }
                }
                assertThat(tried).isNotEmpty().containsOnly(row.version());
            }
        }
    }

    @Test
    void theOldestJdkAndBothMavensAreThoseOfTheBuild() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        assertThat(testedRows().stream().filter(row -> row.tool().equals("JDK")).map(Row::version))
                .startsWith(texts(pom, "<maven\\.compiler\\.release>(\\d+)<").get(0));
        assertThat(testedRows().stream()
                        .filter(row -> row.tool().equals("Maven"))
                        .map(Row::version))
                .containsExactlyElementsOf(mavens());
    }

    /** The version of the wrapper, and the oldest version that the build accepts. */
    private static List<String> mavens() throws IOException {
        List<String> mavens = new ArrayList<>();
        mavens.addAll(texts(
                Files.readString(ROOT.resolve(".mvn/wrapper/maven-wrapper.properties")), "apache-maven-([\\d.]+)-bin"));
        mavens.addAll(
                texts(Files.readString(ROOT.resolve("pom.xml")), "<requireMavenVersion>\\s*<version>\\[([\\d.]+),"));
        assertThat(mavens).hasSize(2);
        return mavens;
    }

    static List<Path> downstreamBuilds() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("downstream/src/it"))) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("downstreamBuilds")
    void aDownstreamBuildIsTheProofOfSomething(Path build) throws IOException {
        assertThat(testedRows().stream().flatMap(row -> row.proofs().stream())).contains(build);
    }

    /** A section or an item of the guide that is about a tool begins with its name. */
    @Test
    void theGuideSaysTheSameOfWhatIsUntested() throws IOException {
        List<String> tools = untestedRows().stream().map(Row::tool).toList();
        List<String> inGuide = new ArrayList<>();
        for (Page page : Page.forUsers()) {
            if (page.path().startsWith(Page.GUIDE)) {
                for (String part : page.text().split("\n(?=#+ |- )")) {
                    List<String> about = tools.stream()
                            .filter(tool -> part.matches("(?s)(#+ %1$s\n|- \\*\\*%1$s\\*\\*).*".formatted(tool)))
                            .toList();
                    assertThat(part.contains("untested")).as(part).isEqualTo(!about.isEmpty());
                    inGuide.addAll(about);
                }
            }
        }
        assertThat(inGuide).contains("Eclipse IDE", "IntelliJ IDEA", "GraalVM native image");
    }

    private static List<String> texts(String content, String pattern) {
        return Pattern.compile(pattern)
                .matcher(content)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
