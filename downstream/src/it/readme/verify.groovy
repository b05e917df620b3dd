// Maven's log is that of a user's build: the tests ran, and nothing had to be said.
def log = new File(basedir, 'build.log').readLines()
def tests = log.count { it.contains('Tests run: 8, Failures: 0, Errors: 0, Skipped: 0') }
assert tests > 0
def warnings = log.findAll { it.contains('WARN') || it.startsWith('warning') }.join('\n')
assert warnings == ''
def emitted = new File(basedir, 'target/generated-sources/annotations/com/example/JobResponse.java').exists()
assert emitted
