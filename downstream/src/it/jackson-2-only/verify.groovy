import io.github.asanaresource.downstream.FinishedBuild

// One run with each version.
def build = new FinishedBuild(basedir)
build.assertTestsRan(3, 3)
build.assertNoWarnings()
