import io.github.asanaresource.downstream.FinishedBuild

// One run with each version.
def build = new FinishedBuild(basedir)
build.assertTestsRan(3, 3)
build.assertNoWarnings()

def metadata = new File(basedir, 'target/classes/META-INF/native-image/com.example/Task/reachability-metadata.json')
assert metadata.text.contains('"type": "com.example.Task"')
