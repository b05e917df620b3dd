import io.github.asanaresource.downstream.FinishedBuild

def build = new FinishedBuild(basedir)
build.assertTestsRan(1)
build.assertNoWarnings()

def page = new File(basedir, 'target/generated-sources/annotations/com/example/Task.md')
assert page.text.startsWith('# Task\n')
