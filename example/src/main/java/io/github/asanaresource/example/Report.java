package io.github.asanaresource.example;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.Page;
import io.github.asanaresource.example.resource.JobResponse;
import io.github.asanaresource.example.resource.TaskResponse;
import io.github.asanaresource.json.ParsedJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Shows tasks, and a job that has ended: its unknown and unexpected values, the presence of its fields, and the new task. */
final class Report {

    private final Terminal terminal;
    private final Progress progress;

    Report(Terminal terminal, Progress progress) {
        this.terminal = terminal;
        this.progress = progress;
    }

    void tasks(Received<Page<TaskResponse>> received) {
        Page<TaskResponse> page = received.content();
        int size = page.data().size();
        progress.received(received, size == 1 ? "1 task" : size + " tasks");
        page.data().stream().filter(Objects::nonNull).forEach(this::show);
    }

    void task(Received<TaskResponse> received) {
        progress.received(received, "updated");
        show(received.content());
    }

    private void show(TaskResponse task) {
        String dueOn =
                orProblem(task::dueOnAsString).map(date -> ", due on " + date).orElse("");
        terminal.table(Map.of(
                orProblem(task::gid).orElse("(no gid)"), orProblem(task::name).orElse("(no name)") + dueOn));
    }

    /** Shows the last answer, and the statuses in all answers. */
    void job(List<JobResponse> answers) {
        JobResponse last = answers.get(answers.size() - 1);
        showUnknown(answers, last);
        showUnreadable(last);
        showPresence(last);
        showTask(last);
        terminal.emptyLine();
    }

    private void showUnknown(List<JobResponse> answers, JobResponse job) {
        Map<String, String> rows = new LinkedHashMap<>();
        String unknownStatuses = answers.stream()
                .filter(answer ->
                        answer.status().filter(status -> !status.isRecognized()).isPresent())
                .flatMap(answer -> answer.statusAsString().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!unknownStatuses.isEmpty()) {
            rows.put("status", unknownStatuses + ", as JobResponseStatus.UNRECOGNIZED");
        }
        job.unknownFields().forEach((name, json) -> rows.put(name, ParsedJson.toJson(json)));
        if (!rows.isEmpty()) {
            terminal.emptyLine();
            terminal.line("Kept, though the spec does not know it:");
            terminal.table(rows);
        }
    }

    private void showUnreadable(JobResponse job) {
        Map<String, String> rows = new LinkedHashMap<>();
        job.unreadableFields()
                .forEach((field, value) -> rows.put(field.wireName(), ParsedJson.toJson(value.json()) + " " + value));
        if (!rows.isEmpty()) {
            terminal.emptyLine();
            terminal.line("Kept, though it is not what the spec says:");
            terminal.table(rows);
        }
    }

    private void showPresence(JobResponse job) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (JobResponse.Field field : JobResponse.Field.values()) {
            rows.put(field.wireName(), job.presence(field).name());
        }
        terminal.emptyLine();
        terminal.line("What the last answer has of the fields in the spec:");
        terminal.table(rows);
    }

    private void showTask(JobResponse job) {
        if (job.unreadableFields().containsKey(JobResponse.Field.NEW_TASK)) {
            return;
        }
        job.newTask().ifPresent(task -> {
            Map<String, String> rows = new LinkedHashMap<>();
            put(rows, "gid", task::gid);
            put(rows, "name", task::name);
            put(rows, "resource_subtype", task::resourceSubtypeAsString);
            put(rows, "created_by", () -> task.createdBy().flatMap(creator -> creator.gid()));
            terminal.emptyLine();
            terminal.line("The new task:");
            terminal.table(rows);
        });
    }

    private static void put(Map<String, String> rows, String name, Supplier<Optional<String>> accessor) {
        orProblem(accessor).ifPresent(text -> rows.put(name, text));
    }

    /** {@return the string of a field, or why it is unreadable} */
    private static Optional<String> orProblem(Supplier<Optional<String>> accessor) {
        try {
            return accessor.get();
        } catch (MalformedValueException e) {
            return Optional.of("(" + e.getMessage() + ")");
        }
    }
}
