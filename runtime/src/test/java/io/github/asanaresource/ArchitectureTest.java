package io.github.asanaresource;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The architecture that the package layout shows. */
class ArchitectureTest {

    private static final String ROOT = JsonModel.class.getPackageName();
    private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation";

    private final JavaClasses imported = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void everyPackageIsKnown() {
        assertThat(imported.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.isEmpty()) // the module
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        ROOT,
                        ROOT + ".internal",
                        ROOT + ".json",
                        ROOT + ".jackson",
                        ROOT + ".jackson2",
                        ROOT + ".jackson3");
    }

    /** Users can import the whole package together with that of JSpecify, without ambiguous names. */
    @Test
    void noTypeThatUsersImportIsCalledLikeAnAnnotationOfJSpecify() {
        assertThat(imported.stream()
                        .filter(type -> type.getPackageName().equals(ROOT))
                        .map(JavaClass::getSimpleName)
                        .toList())
                .contains("AsanaResource")
                .doesNotContain("Nullable", "NonNull", "NullMarked", "NullUnmarked");
    }

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(imported);
    }

    /** Unlike a pattern, it has a slice for the root package, too. */
    private static final class ByPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(ROOT)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    @Test
    void internalDependsOnNothingOfOurs() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".internal")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(describe(
                                "elsewhere", type -> !type.getPackageName().equals(ROOT + ".internal"))))
                .check(imported);
    }

    @Test
    void jsonDependsOnTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".json")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + ".json", ROOT + ".internal")
                .check(imported);
    }

    @Test
    void onlyTheAdaptersDependOnJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".jackson", ROOT + ".jackson2", ROOT + ".jackson3")
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")
                        .or(resideInAPackage("tools.jackson.."))
                        .and(describe(
                                "no annotations", type -> !type.getPackageName().equals(ANNOTATIONS))))
                .check(imported);
    }

    @Test
    void eachAdapterDependsOnItsOwnJackson() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".jackson2")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", ROOT, ROOT + ".jackson", ROOT + ".jackson3")
                .check(imported);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".jackson3")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..",
                        ROOT,
                        ROOT + ".jackson",
                        ROOT + ".jackson2")
                .check(imported);
    }

    @Test
    void nothingIsNeededBesideTheJdkAndJackson() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.fasterxml.jackson..",
                        "tools.jackson..",
                        // The JVM ignores an annotation whose class is missing.
                        "com.google.errorprone.annotations..",
                        ROOT + "..")
                .check(imported);
    }
}
