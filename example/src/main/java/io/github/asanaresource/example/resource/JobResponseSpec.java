package io.github.asanaresource.example.resource;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;

/** A job: work that Asana does after it has answered the request. */
@AsanaResource
public interface JobResponseSpec {

    /** The identifier of the job, unique in all of Asana. */
    String gid();

    /** The type of this resource: {@code job}. */
    String resourceType();

    /** What the job does, such as {@code duplicate_task}. */
    String resourceSubtype();

    /** The progress of the job. */
    @OpenEnum({"not_started", "in_progress", "succeeded", "failed"})
    String status();

    /** The project that the job creates, if any. */
    ProjectCompactSpec newProject();

    /** The task that the job creates, if any. */
    TaskCompactSpec newTask();

    /** The project template that the job creates, if any. */
    ProjectTemplateCompactSpec newProjectTemplate();
}
