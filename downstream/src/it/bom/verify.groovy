def log = new File(basedir, 'build.log').readLines()
def tested = log.contains('[INFO] Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
assert tested
def warnings = log.findAll { it.contains('WARN') || it.startsWith('warning') }.join('\n')
assert warnings == ''
