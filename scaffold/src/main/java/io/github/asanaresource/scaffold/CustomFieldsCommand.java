package io.github.asanaresource.scaffold;

import io.github.asanaresource.scaffold.existing.ExistingSpecs;
import io.github.asanaresource.scaffold.plan.CustomFieldsPlanner;
import io.github.asanaresource.scaffold.plan.Plan;
import io.github.asanaresource.scaffold.settings.CustomFieldsAnswer;
import io.github.asanaresource.scaffold.text.SpecFiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes an interface for the custom fields of a workspace, or brings an existing one up to date. */
@Command(
        name = "custom-fields",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes an interface with an accessor for each custom field, and an enum for the options of each, from a saved"
                    + " answer of GET /projects/{gid}/custom_field_settings or GET /workspaces/{gid}/custom_fields.",
            "In existing ones, only custom fields and options that are missing are added. Accessors and constants are"
                    + " found by their gids, so they can be renamed."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:The specs are up to date.", "1:It failed, and one line says why.", "2:The command is wrong."
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class CustomFieldsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(names = "--settings", required = true, paramLabel = "FILE", description = "The answer, JSON.")
    private Path settings;

    @Mixin
    private SpecFolder folder;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "The name of the interface, such as SprintFields.")
    private String name;

    @Option(names = "--without-docs", description = "Leave names and descriptions out of the Javadoc.")
    private boolean withoutDocs;

    @Override
    public Integer call() {
        checkArguments();
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        err.println("Reading " + settings);
        CustomFieldsAnswer answer = CustomFieldsAnswer.read(settings);
        err.println("Comparing " + answer.customFields().size() + " custom fields with " + folder.path());
        ExistingSpecs existing = ExistingSpecs.read(folder.path());
        Plan plan = new CustomFieldsPlanner(existing, name).plan(answer);
        SpecOutput.write(SpecFiles.of(plan, existing, folder.path(), folder.packageName(), !withoutDocs), out);
        return 0;
    }

    private void checkArguments() {
        folder.checkPackageName();
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17) || name.indexOf('.') >= 0) {
            throw new ParameterException(command.commandLine(), name + " cannot be the name of an interface");
        }
    }
}
