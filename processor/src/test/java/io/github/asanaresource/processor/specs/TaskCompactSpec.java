package io.github.asanaresource.processor.specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;

/** A task, as other resources show it. */
@AsanaResource
public interface TaskCompactSpec {

    /** The identifier of the task, unique in all of Asana. */
    String gid();

    /** The kind of resource that this is: {@code task}. */
    String resourceType();

    /** The name of the task. */
    String name();

    /** What kind of task this is; it decides which fields the task has and how Asana shows it. */
    @OpenEnum({"default_task", "milestone", "approval", "custom"})
    String resourceSubtype();

    /** Who created the task. */
    CreatedBySpec createdBy();

    /** The creator of a task. */
    @AsanaResource
    interface CreatedBySpec {

        /** The identifier of the creator, unique in all of Asana. */
        String gid();

        /** The kind of resource that the creator is, such as {@code user}. */
        String resourceType();
    }
}
