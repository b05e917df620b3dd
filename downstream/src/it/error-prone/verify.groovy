import io.github.asanaresource.downstream.FinishedBuild

// The emitted code let a build through that fails at the first warning; then NullAway found both mistakes of the tests.
def build = new FinishedBuild(basedir)
build.assertTestsRan(2)
build.assertLogged(1, "[NullAway] passing @Nullable parameter 'null' where @NonNull is required")
build.assertLogged(1, '[NullAway] dereferenced expression \'task.unknownFields().get("new")\' is @Nullable')
build.assertLogged(2, '(see http')
