import io.github.asanaresource.downstream.FinishedBuild

// The report lists the user's class and nothing that we emitted: no model, builder, enum or union.
def build = new FinishedBuild(basedir)
build.assertTestsRan(1)
build.assertNoWarnings()
def emitted = new File(basedir, 'target/classes/com/example').list().findAll { it.endsWith('.class') }
assert emitted.size() > 5
def reported = new File(basedir, 'target/site/jacoco/jacoco.csv').readLines().drop(1).collect { it.split(',')[2] }
assert reported == ['Title']
