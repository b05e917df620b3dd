import io.github.asanaresource.downstream.FinishedBuild

// Maven's log is what a user would see: the tests ran, and there were no warnings.
def build = new FinishedBuild(basedir)
build.assertTestsRan(36)
build.assertNoWarnings()
build.assertExists('target/generated-sources/annotations/com/example/JobResponse.java')
