// The report has the user's class and nothing that we emitted: no model, builder, enum or union.
def log = new File(basedir, 'build.log').readLines()
def tested = log.contains('[INFO] Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
assert tested
def warnings = log.findAll { it.contains('WARN') || it.startsWith('warning') }.join('\n')
assert warnings == ''
def emitted = new File(basedir, 'target/classes/com/example').list().findAll { it.endsWith('.class') }
assert emitted.size() > 5
def reported = new File(basedir, 'target/site/jacoco/jacoco.csv').readLines().drop(1).collect { it.split(',')[2] }
assert reported == ['Title']
