package io.github.asanaresource.example;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The arguments of the program. */
@Command(
        customSynopsis = {
            "./mvnw -q -Pdemo",
            "       ./mvnw -q -Pdemo -Dexec.args=\"--tasks PROJECT_GID\"",
            "       ./mvnw -q -Pdemo -Dexec.args=\"--clear-due-date TASK_GID\"",
            "       ./mvnw -q -Pdemo -Dexec.args=\"--duplicate TASK_GID --name 'NAME' [--timeout SECONDS]\"",
            "       ./mvnw -q -Pdemo -Dexec.args=\"--job GID [--timeout SECONDS]\"",
            "       ./mvnw -q -Pdemo -Dexec.args=\"--stand-in\"",
        },
        description = {
            "",
            "Lists the tasks of a project, clears the due date of a task, duplicates a task and follows the job until it"
                    + " ends. Without an option it does all of this with a stand-in for Asana's API that it starts on"
                    + " this machine.",
            ""
        },
        usageHelpWidth = 100,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All was done, and the job, if there was one, succeeded.",
            "1:The job failed.",
            "2:The arguments or the environment variables do not make sense.",
            "3:The job did not end before --timeout.",
            "4:The API refused a request, failed, could not be reached or was not understood.",
        },
        footer = {
            "",
            "Environment:",
            "  " + Token.VARIABLE + "  A personal access token; all but the stand-in needs it.",
            "  " + BaseUrl.VARIABLE + "      Where the API lies; " + BaseUrl.DEFAULT + " by default.",
        })
final class Options {

    private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,8}");

    @Option(names = "--tasks", paramLabel = "PROJECT_GID", description = "List the tasks of this project.")
    private Optional<Gid> project = Optional.empty();

    @Option(names = "--clear-due-date", paramLabel = "TASK_GID", description = "Clear the due date of this task.")
    private Optional<Gid> dueTask = Optional.empty();

    @Option(names = "--duplicate", paramLabel = "TASK_GID", description = "Duplicate this task, and follow the job.")
    private Optional<Gid> task = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", description = "How to name the duplicate; goes with --duplicate.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--job", paramLabel = "GID", description = "Follow this job, which has been started before.")
    private Optional<Gid> job = Optional.empty();

    @Option(
            names = "--stand-in",
            description =
                    "Start the stand-in for an hour, and show how to ask it for the custom fields of its project.")
    private boolean isStandInRequested;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long to wait for the end of the job; ${DEFAULT-VALUE} if not given.")
    private Duration timeout = Duration.ZERO;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean isHelpRequested;

    private Options() {}

    static Options parse(String... arguments) throws FailureException {
        Options options = new Options();
        try {
            parserOf(options).parseArgs(arguments);
            return options;
        } catch (ParameterException e) {
            throw misuse(String.valueOf(e.getMessage()));
        }
    }

    static String help() {
        return parserOf(new Options()).getUsageMessage(Ansi.OFF);
    }

    boolean isHelpRequested() {
        return isHelpRequested;
    }

    Duration timeout() {
        return timeout;
    }

    /** {@return whether the stand-in is all that is to be started} */
    boolean isStandInRequested() {
        return isStandInRequested;
    }

    /** {@return what to do with the real API; empty if the stand-in is to be used} */
    Optional<Action> action() throws FailureException {
        if (task.isPresent() != name.isPresent()) {
            throw misuse("--duplicate and --name go together");
        }
        List<Action> actions = Stream.<Optional<Action>>of(
                        project.map(gid -> program -> program.listTasks(gid)),
                        dueTask.map(gid -> program -> program.clearDueDate(gid)),
                        task.flatMap(gid -> name.map(text -> program -> program.duplicateTask(gid, text))),
                        job.map(gid -> program -> program.followJob(gid)))
                .flatMap(Optional::stream)
                .toList();
        if (actions.size() + (isStandInRequested ? 1 : 0) > 1) {
            throw misuse("only one of --tasks, --clear-due-date, --duplicate, --job and --stand-in can be given");
        }
        return actions.stream().findFirst();
    }

    private static CommandLine parserOf(Options options) {
        return new CommandLine(options)
                // A name that begins with @ is a name, not a file.
                .setExpandAtFiles(false)
                .registerConverter(Gid.class, Options::gid)
                .registerConverter(Duration.class, Options::seconds);
    }

    private static Gid gid(String text) {
        try {
            return new Gid(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static Duration seconds(String text) {
        if (!SECONDS.matcher(text).matches()) {
            throw new TypeConversionException("this is a number of seconds, at least 1");
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }

    private static FailureException misuse(String problem) {
        return new FailureException(new Failure.Misuse(problem + " (--help explains the options)"));
    }
}
