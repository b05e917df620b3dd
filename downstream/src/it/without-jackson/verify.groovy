import io.github.asanaresource.downstream.FinishedBuild

def build = new FinishedBuild(basedir)
build.assertTestsRan(5)
build.assertNoWarnings()
