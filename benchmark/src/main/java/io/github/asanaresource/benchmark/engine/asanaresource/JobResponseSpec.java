package io.github.asanaresource.benchmark.engine.asanaresource;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;

/** A job: work that Asana does after it has answered the request for it. */
@AsanaResource
public interface JobResponseSpec {

    /** The identifier of the job, unique in all of Asana. */
    String gid();

    /** The kind of resource that this is: {@code job}. */
    String resourceType();

    /** What the job does, such as {@code duplicate_task}. */
    String resourceSubtype();

    /** How far the job has come. */
    @OpenEnum({"not_started", "in_progress", "succeeded", "failed"})
    String status();

    /** The project that the job makes, if it makes one. */
    ProjectCompactSpec newProject();

    /** The task that the job makes, if it makes one. */
    TaskCompactSpec newTask();

    /** The project template that the job makes, if it makes one. */
    ProjectTemplateCompactSpec newProjectTemplate();
}
