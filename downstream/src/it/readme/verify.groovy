import io.github.asanaresource.downstream.FinishedBuild

// Maven's log is that of a user's build: the tests ran, and nothing had to be said.
def build = new FinishedBuild(basedir)
build.assertTestsRan(36)
build.assertNoWarnings()
build.assertExists('target/generated-sources/annotations/com/example/JobResponse.java')
