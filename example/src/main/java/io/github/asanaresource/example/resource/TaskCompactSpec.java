package io.github.asanaresource.example.resource;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;

/** A task, as it appears in other resources. */
@AsanaResource
public interface TaskCompactSpec {

    /** The identifier of the task, unique in all of Asana. */
    String gid();

    /** The type of this resource: {@code task}. */
    String resourceType();

    /** The name of the task. */
    String name();

    /** The kind of task, which determines which fields the task has and how Asana shows it. */
    @OpenEnum({"default_task", "milestone", "approval", "custom"})
    String resourceSubtype();

    /** The user or app that created the task. */
    CreatedBySpec createdBy();

    /** The creator of a task. */
    @AsanaResource
    interface CreatedBySpec {

        /** The identifier of the creator, unique in all of Asana. */
        String gid();

        /** The type of the creator, such as {@code user}. */
        String resourceType();
    }
}
