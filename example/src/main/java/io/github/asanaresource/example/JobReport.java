package io.github.asanaresource.example;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.example.resource.JobResponse;
import io.github.asanaresource.json.ParsedJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Shows a job that has ended: unknown and unexpected values, the presence of its fields, and the new task. */
final class JobReport {

    private final Terminal terminal;

    JobReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Shows the last answer, and the statuses in all answers. */
    void show(List<ReceivedJob> answers) {
        ReceivedJob last = answers.get(answers.size() - 1);
        showUnknown(answers, last.job());
        showUnreadable(last.job());
        showPresence(last.job());
        showTask(last.job());
        terminal.emptyLine();
        terminal.line(
                last.isWrittenAsReceived()
                        ? "Written as JSON again, the last answer is equal to what was received."
                        : "Written as JSON again, the last answer differs from what was received.");
    }

    private void showUnknown(List<ReceivedJob> answers, JobResponse job) {
        Map<String, String> rows = new LinkedHashMap<>();
        String unknownStatuses = answers.stream()
                .filter(ReceivedJob::hasUnknownStatus)
                .map(ReceivedJob::status)
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
        try {
            accessor.get().ifPresent(text -> rows.put(name, text));
        } catch (MalformedValueException e) {
            rows.put(name, "(" + e.getMessage() + ")");
        }
    }
}
