package io.github.asanaresource.benchmark.engine.immutables;

import io.github.asanaresource.benchmark.engine.Model;
import io.github.asanaresource.benchmark.engine.records.JobRecord;

/** What Immutables makes of interfaces. */
public final class ImmutablesModel implements Model<ImmutableJob> {

    @Override
    public ImmutableJob build(JobRecord job) {
        JobRecord.Project project = job.newProject();
        JobRecord.Task task = job.newTask();
        JobRecord.User user = task.createdBy();
        JobRecord.ProjectTemplate template = job.newProjectTemplate();
        return ImmutableJob.builder()
                .gid(job.gid())
                .resourceType(job.resourceType())
                .resourceSubtype(job.resourceSubtype())
                .status(job.status())
                .newProject(ImmutableProject.builder()
                        .gid(project.gid())
                        .resourceType(project.resourceType())
                        .name(project.name())
                        .build())
                .newTask(ImmutableTask.builder()
                        .gid(task.gid())
                        .resourceType(task.resourceType())
                        .name(task.name())
                        .resourceSubtype(task.resourceSubtype())
                        .createdBy(ImmutableUser.builder()
                                .gid(user.gid())
                                .resourceType(user.resourceType())
                                .name(user.name())
                                .build())
                        .build())
                .newProjectTemplate(ImmutableProjectTemplate.builder()
                        .gid(template.gid())
                        .resourceType(template.resourceType())
                        .name(template.name())
                        .build())
                .build();
    }

    @Override
    public ImmutableJob copy(ImmutableJob job, String status) {
        return job.withStatus(status);
    }

    @Override
    public JobRecord facts(ImmutableJob job) {
        Project project = job.newProject();
        Task task = job.newTask();
        User user = task.createdBy();
        ProjectTemplate template = job.newProjectTemplate();
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
}
