package io.github.asanaresource.scaffold;

import io.github.asanaresource.scaffold.drift.DriftCommand;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
        name = "scaffold",
        mixinStandardHelpOptions = true,
        version = "asana-resource-scaffold",
        description = {
            "Writes specs of Asana's resources from its OpenAPI document, and of the custom fields of a workspace, and"
                    + " tells what has changed since they were written."
        },
        subcommands = {SpecsCommand.class, CustomFieldsCommand.class, DriftCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class Scaffold {

    private Scaffold() {}

    /**
     * Runs the program, and exits.
     *
     * @param arguments the arguments
     */
    public static void main(String... arguments) {
        System.exit(run(writer(System.out), writer(System.err), arguments));
    }

    /** A terminal has the encoding of the system, in which it shows the names of files, too. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, Charset.defaultCharset());
    }

    /** Runs the program, and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Scaffold())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((exception, command, result) -> {
                    if (exception instanceof ScaffoldException) {
                        err.println(exception.getMessage());
                        return command.getCommandSpec().exitCodeOnExecutionException();
                    }
                    throw exception;
                })
                .execute(arguments);
    }
}
