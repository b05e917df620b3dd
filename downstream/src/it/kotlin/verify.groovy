import io.github.asanaresource.downstream.FinishedBuild

def build = new FinishedBuild(basedir)
build.assertTestsRan(10)
build.assertNoWarnings()

// The second build fails: each mistake is reported once by kapt, and once in Maven's summary.
def spec = new File(basedir, 'src/faulty/kotlin/com/example/MistakenSpec.kt')
[
    11: "getNumLikes() has the type int, which is too small for Asana's integers: write long [field-type-unsupported]",
    14: '"low" is listed twice: remove one [literal-repeated]',
    17: '@Required is on the property of Kotlin, and not on its getter getWorkspace(): write @get:Required [annotation-misplaced]',
    19: 'getSelf() has a type that kapt cannot resolve: correct its name, import it, or if it is a model, write the name of its spec [field-type-unsupported]',
    21: 'due() has the type Date, which is not a field type: write java.time.OffsetDateTime [field-type-unsupported]',
].each { line, message -> build.assertLogged(2, "[ERROR] $spec:$line: error: $message") }
build.assertLogged(10, "MistakenSpec.kt:")
