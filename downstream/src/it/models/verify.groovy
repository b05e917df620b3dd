import io.github.asanaresource.downstream.FinishedBuild

def build = new FinishedBuild(basedir)
build.assertTestsRan(9)
build.assertNoWarnings()
build.assertMissing('target/generated-sources/annotations/com/example/TaskResponse.java')
