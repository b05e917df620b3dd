package io.github.asanaresource.scaffold;

import io.github.asanaresource.scaffold.existing.ExistingSpecs;
import io.github.asanaresource.scaffold.openapi.OpenApiDocument;
import io.github.asanaresource.scaffold.openapi.OpenApiFile;
import io.github.asanaresource.scaffold.plan.Decisions;
import io.github.asanaresource.scaffold.plan.Plan;
import io.github.asanaresource.scaffold.plan.Planner;
import io.github.asanaresource.scaffold.text.SpecFiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes specs, or brings existing ones up to date. */
@Command(
        name = "specs",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes the specs of schemas, and of all that they lead to.",
            "Existing specs in the folder keep their names, order and documentation; only what differs from the"
                    + " document is changed, and nothing is deleted."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:The specs are up to date.", "1:It failed, and one line says why.", "2:The command is wrong."
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class SpecsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(
            names = "--openapi",
            required = true,
            paramLabel = "FILE",
            description = "The OpenAPI document, YAML or JSON.")
    private Path openapi;

    @Mixin
    private SpecFolder folder;

    @Option(names = "--all", description = "Write the specs of all schemas.")
    private boolean all;

    @Option(names = "--without-docs", description = "Leave descriptions out.")
    private boolean withoutDocs;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description =
                    "What the document leaves open: how the variants of unions are told apart, and names of specs.")
    private Optional<Path> decisions = Optional.empty();

    @Parameters(paramLabel = "SCHEMA", description = "Schemas, such as TaskResponse.")
    private final List<String> names = new ArrayList<>();

    @Override
    public Integer call() {
        checkArguments();
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        err.println("Reading " + openapi);
        OpenApiDocument document = OpenApiFile.read(openapi);
        Set<String> schemas = all ? document.names() : new LinkedHashSet<>(names);
        schemas.forEach(name -> checkSchema(document, name));
        Decisions decided = decisions.map(Decisions::read).orElse(Decisions.OF_ASANA);
        err.println("Comparing " + document.reachableFrom(schemas).size() + " schemas with " + folder.path());
        ExistingSpecs existing = ExistingSpecs.read(folder.path());
        Plan plan = new Planner(document, existing, decided).plan(schemas);
        SpecFiles files = SpecFiles.of(plan, existing, folder.path(), folder.packageName(), !withoutDocs);
        SpecOutput.write(files, out);
        return 0;
    }

    private void checkArguments() {
        if (all != names.isEmpty()) {
            throw new ParameterException(command.commandLine(), "Name the schemas to write, or write --all");
        }
        folder.checkPackageName();
    }

    private void checkSchema(OpenApiDocument document, String name) {
        if (!document.schemas().containsKey(name)) {
            Optional<String> similar = document.names().stream()
                    .min(Comparator.comparingInt(each -> distance(each, name)))
                    .filter(each -> distance(each, name) < 4);
            throw new ScaffoldException(openapi + " has no schema " + name
                    + similar.map(each -> ": did you mean " + each + "?").orElse(""));
        }
    }

    /** How many characters have to be inserted, removed or replaced to make one name another. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
