package io.github.asanaresource.benchmark.engine.asanaresource;

import io.github.asanaresource.benchmark.engine.Model;
import io.github.asanaresource.benchmark.engine.records.JobRecord;

/** What our own processor makes of specs. */
public final class AsanaResourceModel implements Model<JobResponse> {

    @Override
    public JobResponse build(JobRecord job) {
        JobRecord.Project project = job.newProject();
        JobRecord.Task task = job.newTask();
        JobRecord.User user = task.createdBy();
        JobRecord.ProjectTemplate template = job.newProjectTemplate();
        return JobResponse.builder()
                .gid(job.gid())
                .resourceType(job.resourceType())
                .resourceSubtype(job.resourceSubtype())
                .status(job.status())
                .newProject(ProjectCompact.builder()
                        .gid(project.gid())
                        .resourceType(project.resourceType())
                        .name(project.name())
                        .build())
                .newTask(TaskCompact.builder()
                        .gid(task.gid())
                        .resourceType(task.resourceType())
                        .name(task.name())
                        .resourceSubtype(task.resourceSubtype())
                        .createdBy(UserCompact.builder()
                                .gid(user.gid())
                                .resourceType(user.resourceType())
                                .name(user.name())
                                .build())
                        .build())
                .newProjectTemplate(ProjectTemplateCompact.builder()
                        .gid(template.gid())
                        .resourceType(template.resourceType())
                        .name(template.name())
                        .build())
                .build();
    }

    @Override
    public JobResponse copy(JobResponse job, String status) {
        return job.toBuilder().status(status).build();
    }

    @Override
    public JobRecord facts(JobResponse job) {
        ProjectCompact project = job.newProject().orElseThrow();
        TaskCompact task = job.newTask().orElseThrow();
        UserCompact user = task.createdBy().orElseThrow();
        ProjectTemplateCompact template = job.newProjectTemplate().orElseThrow();
        return new JobRecord(
                job.gid().orElseThrow(),
                job.resourceType().orElseThrow(),
                job.resourceSubtype().orElseThrow(),
                job.statusAsString().orElseThrow(),
                new JobRecord.Project(
                        project.gid().orElseThrow(),
                        project.resourceType().orElseThrow(),
                        project.name().orElseThrow()),
                new JobRecord.Task(
                        task.gid().orElseThrow(),
                        task.resourceType().orElseThrow(),
                        task.name().orElseThrow(),
                        task.resourceSubtypeAsString().orElseThrow(),
                        new JobRecord.User(
                                user.gid().orElseThrow(),
                                user.resourceType().orElseThrow(),
                                user.name().orElseThrow())),
                new JobRecord.ProjectTemplate(
                        template.gid().orElseThrow(),
                        template.resourceType().orElseThrow(),
                        template.name().orElseThrow()));
    }
}
