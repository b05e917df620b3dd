import io.github.asanaresource.downstream.FinishedBuild

// With <proc>full</proc>, a processor among the dependencies runs on every JDK that supports this value.
def build = new FinishedBuild(basedir)
build.assertTestsRan(1)
build.assertNoWarnings()
build.assertExists('target/generated-sources/annotations/com/example/Task.java')
