import io.github.asanaresource.downstream.FinishedBuild

// Each model is emitted once, in the module of its spec.
def build = new FinishedBuild(basedir)
build.assertTestsRan(5)
build.assertNoWarnings()
build.assertExists('shared/target/classes/com/example/shared/Goal.class', 'application/target/classes/com/example/application/Task.class')
build.assertMissing('application/target/generated-sources/annotations/com/example/shared')
