import io.github.asanaresource.downstream.FinishedBuild

// The model is one of the tests; the product has nothing of it.
def build = new FinishedBuild(basedir)
build.assertTestsRan(1)
build.assertNoWarnings()
build.assertExists('target/generated-test-sources/test-annotations/com/example/User.java', 'target/test-classes/com/example/User.class')
build.assertMissing('target/generated-sources/annotations/com/example/User.java', 'target/classes/com/example/User.class')
