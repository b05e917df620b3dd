import io.github.asanaresource.downstream.FinishedBuild

// The model belongs to the tests. The product does not contain it.
def build = new FinishedBuild(basedir)
build.assertTestsRan(1)
build.assertNoWarnings()
build.assertExists('target/generated-test-sources/test-annotations/com/example/User.java', 'target/test-classes/com/example/User.class')
build.assertMissing('target/generated-sources/annotations/com/example/User.java', 'target/classes/com/example/User.class')
