package io.github.asanaresource.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The architecture that the package layout shows. */
class ArchitectureTest {

    private static final String ROOT = AsanaResourceProcessor.class.getPackageName();

    private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void theDefinitionKnowsNeitherTheCompilerNorTheOtherPackages() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".definition")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax..", ROOT, ROOT + ".reading", ROOT + ".emission", ROOT + ".pages")
                .check(classes);
    }

    @Test
    void whatIsEmittedIsAFunctionOfTheDefinition() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".emission", ROOT + ".pages")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.annotation..",
                        "javax.lang.model.type..",
                        "javax.lang.model.util..",
                        ROOT,
                        ROOT + ".reading")
                .check(classes);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".emission", ROOT + ".pages")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.lang.model.element.Element")
                .check(classes);
    }

    @Test
    void readingKnowsNothingOfEmission() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".reading")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".emission", ROOT + ".pages")
                .check(classes);
    }

    @Test
    void noClassIsCalledLikeOneOfTheCompilersModelThatItStandsBeside() {
        Set<String> names = new ClassFileImporter()
                .importPackages("javax.lang.model.element", "javax.lang.model.type", "javax.lang.model.util").stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet());
        assertThat(names).contains("Element", "TypeMirror", "Types");
        assertThat(classes.stream()
                        .filter(type -> Set.of(ROOT, ROOT + ".reading").contains(type.getPackageName()))
                        .map(JavaClass::getSimpleName))
                .doesNotContainAnyElementsOf(names);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void noStateIsKeptBetweenCompilations() {
        fields().that().areStatic().should().beFinal().check(classes);
    }
}
