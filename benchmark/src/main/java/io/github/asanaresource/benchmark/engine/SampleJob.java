package io.github.asanaresource.benchmark.engine;

import io.github.asanaresource.benchmark.engine.records.JobRecord;
import java.util.Map;

/** Jobs with all fields, each with different identifiers and names. No two share a string. */
final class SampleJob {

    private static final long FIRST_GID = 1_204_500_000_000_001L;

    private SampleJob() {}

    static JobRecord numbered(int number) {
        long gid = FIRST_GID + 10L * number;
        return new JobRecord(
                gid(gid),
                fresh("job"),
                fresh("duplicate_task"),
                fresh("in_progress"),
                new JobRecord.Project(
                        gid(gid + 1),
                        fresh("project"),
                        "Website relaunch, wave %d: landing pages, forms and redirects".formatted(number)),
                new JobRecord.Task(
                        gid(gid + 2),
                        fresh("task"),
                        "Check the calendar of team %d after the change of the time zone, and tell the others"
                                .formatted(number),
                        fresh("default_task"),
                        new JobRecord.User(gid(gid + 3), fresh("user"), "Greg Sanchez the %dth".formatted(number))),
                new JobRecord.ProjectTemplate(
                        gid(gid + 4),
                        fresh("project_template"),
                        "Packing list %d for a trade fair, with booth and catering".formatted(number)));
    }

    /** Returns the JSON of a job: objects are maps, in the order in which they must be written. */
    static Map<String, Object> tree(JobRecord job) {
        return JsonTree.object(
                "gid", job.gid(),
                "resource_type", job.resourceType(),
                "resource_subtype", job.resourceSubtype(),
                "status", job.status(),
                "new_project", tree(job.newProject()),
                "new_task", tree(job.newTask()),
                "new_project_template", tree(job.newProjectTemplate()));
    }

    private static Map<String, Object> tree(JobRecord.Project project) {
        return JsonTree.object("gid", project.gid(), "resource_type", project.resourceType(), "name", project.name());
    }

    private static Map<String, Object> tree(JobRecord.Task task) {
        return JsonTree.object(
                "gid", task.gid(),
                "resource_type", task.resourceType(),
                "name", task.name(),
                "resource_subtype", task.resourceSubtype(),
                "created_by", tree(task.createdBy()));
    }

    private static Map<String, Object> tree(JobRecord.User user) {
        return JsonTree.object("gid", user.gid(), "resource_type", user.resourceType(), "name", user.name());
    }

    private static Map<String, Object> tree(JobRecord.ProjectTemplate template) {
        return JsonTree.object(
                "gid", template.gid(), "resource_type", template.resourceType(), "name", template.name());
    }

    private static String gid(long gid) {
        return Long.toString(gid);
    }

    private static String fresh(String text) {
        return new String(text.toCharArray());
    }
}
