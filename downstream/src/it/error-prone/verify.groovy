import io.github.asanaresource.downstream.FinishedBuild

// The emitted code passed a build that fails at the first warning. NullAway then found both mistakes in the tests.
def build = new FinishedBuild(basedir)
build.assertTestsRan(2)
build.assertLogged(1, "[NullAway] passing @Nullable parameter 'null' where @NonNull is required")
build.assertLogged(1, '[NullAway] dereferenced expression \'task.unknownFields().get("new")\' is @Nullable')
build.assertLogged(2, '(see http')
