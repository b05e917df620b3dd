package io.github.asanaresource.benchmark.engine.records;

import io.github.asanaresource.benchmark.engine.Model;

/** The record itself. It has no builder: a job is made by its constructor. */
public final class RecordModel implements Model<JobRecord> {

    @Override
    public JobRecord build(JobRecord job) {
        JobRecord.Project project = job.newProject();
        JobRecord.Task task = job.newTask();
        JobRecord.User user = task.createdBy();
        JobRecord.ProjectTemplate template = job.newProjectTemplate();
        return new JobRecord(
                job.gid(),
                job.resourceType(),
                job.resourceSubtype(),
                job.status(),
                new JobRecord.Project(project.gid(), project.resourceType(), project.name()),
                new JobRecord.Task(
                        task.gid(),
                        task.resourceType(),
                        task.name(),
                        task.resourceSubtype(),
                        new JobRecord.User(user.gid(), user.resourceType(), user.name())),
                new JobRecord.ProjectTemplate(template.gid(), template.resourceType(), template.name()));
    }

    @Override
    public JobRecord copy(JobRecord job, String status) {
        return job.withStatus(status);
    }

    @Override
    public JobRecord facts(JobRecord job) {
        return job;
    }
}
