package io.github.asanaresource.scaffold.drift;

import io.github.asanaresource.scaffold.openapi.OpenApiFile;
import io.github.asanaresource.scaffold.plan.Decisions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reports how a document differs from specs, models or an older document. */
@Command(
        name = "drift",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reports how an OpenAPI document differs from specs, from models, or from an older document.",
            "A difference is breaking if it breaks programs that use the models, and additive if it adds to the models."
                    + " A difference that schemas inherit is reported once, at the parent."
        },
        exitCodeOnExecutionException = 2,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:There are no differences, apart from accepted ones.",
            "1:There are differences.",
            "2:The arguments are wrong, or a file cannot be read. One line says why."
        },
        footerHeading = "%nDifferences:%n",
        footer = {
            "  breaking            gone: schema, field, string, variant, operation, opt_fields;",
            "                      type changed; now required, read-only, create-only, opt-in",
            "  additive            added: schema, field, string, variant, operation, opt_fields;",
            "                      no longer required, read-only, create-only, opt-in",
            "  documentation only  parents, description, example changed; example does not fit;",
            "                      now or no longer conditional, deprecated"
        },
        usageHelpWidth = 90)
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class DriftCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(
            names = "--openapi",
            required = true,
            paramLabel = "FILE",
            description = "The OpenAPI document, YAML or JSON.")
    private Path openapi;

    @ArgGroup(multiplicity = "1")
    private Origin origin;

    @Option(
            names = "--all",
            description = "Also compare schemas that no spec or model refers to, as for specs of the whole API.")
    private boolean all;

    @Option(names = "--accepted", paramLabel = "FILE", description = "Differences to accept, one line for each.")
    private Optional<Path> accepted = Optional.empty();

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "Names of specs that differ from those of their schemas, as for the command specs.")
    private Optional<Path> decisions = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text by default.")
    private Report.Format format = Report.Format.TEXT;

    /** What the document is compared with. */
    static final class Origin {

        @Option(
                names = "--specs",
                required = true,
                paramLabel = "DIR",
                description = "Specs to compare it with: the source folder, such as src/main/java.")
        private Optional<Path> specs = Optional.empty();

        @Option(names = "--models", required = true, paramLabel = "JAR", description = "Models to compare it with.")
        private Optional<Path> models = Optional.empty();

        @Option(
                names = "--since",
                required = true,
                paramLabel = "FILE",
                description = "An older OpenAPI document to compare it with.")
        private Optional<Path> document = Optional.empty();

        Path path() {
            return specs.or(() -> models).or(() -> document).orElseThrow();
        }

        /** Its description beside a document. */
        Sides beside(Api document, Decisions decisions) {
            return specs.map(SpecsReader::read)
                    .or(() -> models.map(ModelsReader::read))
                    .map(found -> found.beside(document, decisions))
                    .orElseGet(() -> new Sides(DocumentReader.read(OpenApiFile.read(path())), document, Map.of()));
        }
    }

    @Override
    public Integer call() {
        PrintWriter err = command.commandLine().getErr();
        Accepted known = accepted.map(Accepted::read).orElse(Accepted.NONE);
        Decisions decided = decisions.map(Decisions::read).orElse(Decisions.OF_ASANA);
        err.println("Reading " + openapi);
        Api document = DocumentReader.read(OpenApiFile.read(openapi));
        err.println("Comparing " + document.schemas().size() + " schemas with " + origin.path());
        Sides sides = origin.beside(document, decided);
        sides.heirs().forEach((heir, schema) -> err.println("Comparing " + schema + " with " + heir));
        Report report = compare(sides.before(), sides.after(), known);
        format.print(report, command.commandLine().getOut());
        return report.differences().isEmpty() ? 0 : 1;
    }

    private Report compare(Api before, Api after, Accepted known) {
        Set<String> elsewhere = before.elsewhere();
        elsewhere.retainAll(after.schemas().keySet());
        boolean isWhole = all || origin.document.isPresent();
        Set<String> roots =
                isWhole ? after.schemas().keySet() : before.schemas().keySet();
        Set<String> names = after.reachableFrom(roots, elsewhere);
        int unreached = after.schemas().size() - elsewhere.size() - names.size();
        List<String> notCompared = new ArrayList<>();
        before.unavailable().forEach(aspect -> notCompared.add(aspect + ": not available from " + origin.path()));
        elsewhere.forEach(name -> notCompared.add(name + ": not in " + origin.path()));
        if (unreached > 0) {
            notCompared.add(
                    "schemas that nothing in " + origin.path() + " refers to: " + unreached + " (--all compares them)");
        }
        List<Difference> differences = Comparison.of(before, after.limitedTo(names));
        List<Difference> open =
                differences.stream().filter(each -> !known.contains(each)).toList();
        return new Report(open, differences.size() - open.size(), known.outdated(differences), notCompared);
    }
}
