package io.github.asanaresource.benchmark.engine.byhand;

import io.github.asanaresource.benchmark.engine.Model;
import io.github.asanaresource.benchmark.engine.records.JobRecord;

/** Classes as somebody would write them who writes all of it. */
public final class HandWrittenModel implements Model<Job> {

    @Override
    public Job build(JobRecord job) {
        JobRecord.Project project = job.newProject();
        JobRecord.Task task = job.newTask();
        JobRecord.User user = task.createdBy();
        JobRecord.ProjectTemplate template = job.newProjectTemplate();
        return Job.builder()
                .gid(job.gid())
                .resourceType(job.resourceType())
                .resourceSubtype(job.resourceSubtype())
                .status(job.status())
                .newProject(Project.builder()
                        .gid(project.gid())
                        .resourceType(project.resourceType())
                        .name(project.name())
                        .build())
                .newTask(Task.builder()
                        .gid(task.gid())
                        .resourceType(task.resourceType())
                        .name(task.name())
                        .resourceSubtype(task.resourceSubtype())
                        .createdBy(User.builder()
                                .gid(user.gid())
                                .resourceType(user.resourceType())
                                .name(user.name())
                                .build())
                        .build())
                .newProjectTemplate(ProjectTemplate.builder()
                        .gid(template.gid())
                        .resourceType(template.resourceType())
                        .name(template.name())
                        .build())
                .build();
    }

    @Override
    public Job copy(Job job, String status) {
        return job.toBuilder().status(status).build();
    }

    @Override
    public JobRecord facts(Job job) {
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
