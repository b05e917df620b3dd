package io.github.asanaresource.example;

import io.github.asanaresource.example.resource.JobResponse;
import io.github.asanaresource.example.resource.TaskCompact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Shows a job that has ended: what of it the spec does not know, what it has, and what it made. */
final class JobReport {

    private final Terminal terminal;

    JobReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Shows the last of the answers, and the statuses in all of them. */
    void show(List<ReceivedJob> answers) {
        ReceivedJob last = answers.get(answers.size() - 1);
        showUnknown(answers, last.job());
        showPresence(last.job());
        last.job().newTask().ifPresent(this::showTask);
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
        job.unknownFields()
                .forEach((name, json) -> rows.put(name, JsonMapper.shared().writeValueAsString(json)));
        if (!rows.isEmpty()) {
            terminal.emptyLine();
            terminal.line("Kept, though the spec does not know it:");
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

    private void showTask(TaskCompact task) {
        Map<String, String> rows = new LinkedHashMap<>();
        task.gid().ifPresent(gid -> rows.put("gid", gid));
        task.name().ifPresent(name -> rows.put("name", name));
        task.resourceSubtypeAsString().ifPresent(subtype -> rows.put("resource_subtype", subtype));
        task.createdBy().flatMap(creator -> creator.gid()).ifPresent(gid -> rows.put("created_by", gid));
        terminal.emptyLine();
        terminal.line("The new task:");
        terminal.table(rows);
    }
}
