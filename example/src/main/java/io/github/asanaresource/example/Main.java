package io.github.asanaresource.example;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The program: reads the arguments, follows a job until it ends, and shows the result. */
public final class Main {

    private final Terminal terminal;
    private final Time time;

    private Main(Terminal terminal, Time time) {
        this.terminal = terminal;
        this.time = time;
    }

    /**
     * Runs the program, and ends the virtual machine if it fails.
     *
     * @param arguments the command line; {@code --help} explains it
     * @throws InterruptedException if its thread is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        int exitCode = run(arguments, System.getenv(), System.out, System.err, new RealTime());
        // Not after a success: Maven runs this program in its own virtual machine.
        if (exitCode != ExitCode.SUCCEEDED.number()) {
            System.exit(exitCode);
        }
    }

    /** {@return the exit code} */
    static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err, Time time)
            throws InterruptedException {
        Terminal terminal = new Terminal(out, err, environment.getOrDefault(Token.VARIABLE, ""));
        try {
            new Main(terminal, time).run(Options.parse(arguments), environment);
            return ExitCode.SUCCEEDED.number();
        } catch (FailureException e) {
            terminal.error(e.failure().line());
            return e.failure().exitCode().number();
        }
    }

    private void run(Options options, Map<String, String> environment) throws FailureException, InterruptedException {
        if (options.isHelpRequested()) {
            Options.help().lines().forEach(terminal::line);
            return;
        }
        Optional<ApiCall> call = options.firstCall();
        if (call.isPresent()) {
            Token token = Token.from(environment);
            BaseUrl server = BaseUrl.from(environment);
            terminal.line("Asana's API at " + server);
            follow(call.get(), server, token, options.timeout());
        } else {
            demonstrate(options.timeout());
        }
    }

    private void demonstrate(Duration timeout) throws FailureException, InterruptedException {
        Token token = Token.of("token-of-the-stand-in");
        try (StandIn standIn = StandIn.start(token)) {
            terminal.line("A stand-in for Asana's API at " + standIn.baseUrl());
            follow(StandIn.SOMETHING_TO_DO, standIn.baseUrl(), token, timeout);
        }
    }

    private void follow(ApiCall call, BaseUrl server, Token token, Duration timeout)
            throws FailureException, InterruptedException {
        Deadline deadline = new Deadline(time, timeout);
        Progress progress = new Progress(terminal);
        AsanaApi api = new AsanaApi(server, token, deadline, progress);
        terminal.emptyLine();
        List<ReceivedJob> answers = new JobFollower(api, deadline, progress).follow(call);
        new JobReport(terminal).show(answers);
        GeneratedSources.find().ifPresent(directory -> terminal.line("The sources of the models: " + directory));
        if (answers.get(answers.size() - 1).hasFailed()) {
            throw new FailureException(new Failure.JobFailed());
        }
    }
}
