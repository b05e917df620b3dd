package io.github.asanaresource.example;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Reads the arguments and the environment, and runs the program against the API, or against the stand-in. */
final class Launcher {

    private final Terminal terminal;
    private final Time time;

    private Launcher(Terminal terminal, Time time) {
        this.terminal = terminal;
        this.time = time;
    }

    /** {@return the exit code} */
    static int launch(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err, Time time)
            throws InterruptedException {
        Terminal terminal = new Terminal(out, err, environment.getOrDefault(Token.VARIABLE, ""));
        try {
            new Launcher(terminal, time).launch(Options.parse(arguments), environment);
            return ExitCode.SUCCEEDED.number();
        } catch (FailureException e) {
            terminal.error(e.failure().line());
            return e.failure().exitCode().number();
        }
    }

    private void launch(Options options, Map<String, String> environment)
            throws FailureException, InterruptedException {
        if (options.isHelpRequested()) {
            Options.help().lines().forEach(terminal::line);
            return;
        }
        Optional<Action> action = options.action();
        if (action.isPresent()) {
            Token token = Token.from(environment);
            BaseUrl server = BaseUrl.from(environment);
            terminal.line("Asana's API at " + server);
            run(action.get(), server, token, options.timeout());
        } else if (options.isStandInRequested()) {
            keepStandIn();
        } else {
            demonstrate(options.timeout());
        }
    }

    private void keepStandIn() throws InterruptedException {
        try (StandIn standIn = StandIn.start(Token.of(StandIn.TOKEN))) {
            terminal.line("A stand-in for Asana's API, for an hour or until this program is ended. In another shell:");
            terminal.emptyLine();
            terminal.line("export " + BaseUrl.VARIABLE + "=" + standIn.baseUrl() + " " + Token.VARIABLE + "="
                    + StandIn.TOKEN);
            terminal.line("curl -s -H \"Authorization: Bearer $" + Token.VARIABLE + "\" \"$" + BaseUrl.VARIABLE
                    + StandIn.CUSTOM_FIELD_SETTINGS + "\" > answer.json");
            time.pause(Duration.ofHours(1));
        }
    }

    private void demonstrate(Duration timeout) throws FailureException, InterruptedException {
        Token token = Token.of(StandIn.TOKEN);
        try (StandIn standIn = StandIn.start(token)) {
            terminal.line("A stand-in for Asana's API at " + standIn.baseUrl());
            run(StandIn.DEMONSTRATION, standIn.baseUrl(), token, timeout);
        }
        GeneratedSources.find().ifPresent(directory -> terminal.line("The sources of the models: " + directory));
    }

    private void run(Action action, BaseUrl server, Token token, Duration timeout)
            throws FailureException, InterruptedException {
        Deadline deadline = new Deadline(time, timeout);
        Progress progress = new Progress(terminal);
        AsanaApi api = new AsanaApi(server, token, deadline, progress);
        terminal.emptyLine();
        action.run(new Main(api, new JobFollower(api, deadline, progress), new Report(terminal, progress)));
    }
}
