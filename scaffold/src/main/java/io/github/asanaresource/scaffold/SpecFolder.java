package io.github.asanaresource.scaffold;

import java.nio.file.Path;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of a command that say where its specs are. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class SpecFolder {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--package", required = true, paramLabel = "NAME", description = "The package of the specs.")
    private String packageName;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "DIR",
            description = "The source folder, such as src/main/java.")
    private Path into;

    /** Refuses what cannot be the name of a package. */
    void checkPackageName() {
        if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            throw new ParameterException(command.commandLine(), packageName + " cannot be the name of a package");
        }
    }

    String packageName() {
        return packageName;
    }

    /** The folder of the package. */
    Path path() {
        return into.resolve(packageName.replace('.', '/'));
    }
}
