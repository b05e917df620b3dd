package io.github.asanaresource.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionDataStore;

/** JaCoCo does not count emitted code, so that nobody has to test it. */
class CoverageTest {

    /** The names of those classes that JaCoCo counts. */
    private static List<String> counted(List<JavaFileObject> classes) throws IOException {
        CoverageBuilder coverage = new CoverageBuilder();
        Analyzer analyzer = new Analyzer(new ExecutionDataStore(), coverage);
        for (JavaFileObject each : classes) {
            try (InputStream content = each.openInputStream()) {
                analyzer.analyzeClass(content, each.getName());
            }
        }
        return coverage.getClasses().stream()
                .filter(IClassCoverage::containsCode)
                .map(IClassCoverage::getName)
                .toList();
    }

    private static List<JavaFileObject> classes(Compilation compilation) {
        return compilation.generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .toList();
    }

    @OnEachCompiler
    void handWrittenCodeIsCountedAndWhatIsEmittedIsNot(SpecCompiler compiler) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>(TestSpecs.all());
        sources.add(
                JavaFileObjects.forSourceString(
                        "hand.Written",
                        "package hand; record Written(String text) { enum Letter { A } static class Builder { int one() { return 1; } } }"));
        List<JavaFileObject> classes = classes(compiler.strict().compile(sources));
        // Models, builders, enums, unions, records, and the classes that compilers generate for a switch.
        assertThat(classes)
                .extracting(file -> file.getName().replaceFirst(".*/", ""))
                .contains(
                        "Specimen.class",
                        "Specimen$Builder.class",
                        "Specimen$Field.class",
                        "Color.class",
                        "Access.class",
                        "MembershipCompact.class",
                        "MembershipCompact$Team.class",
                        "MembershipCompact$Unrecognized.class");
        assertThat(counted(classes))
                .contains("hand/Written$Builder")
                .allMatch(name -> name.startsWith("hand/") || name.endsWith("Spec"));
    }
}
