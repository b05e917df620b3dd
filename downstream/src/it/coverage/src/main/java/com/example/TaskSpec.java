package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

/** A task. */
@AsanaResource
public interface TaskSpec {

    /** The title of the task. */
    String name();

    /** Whether it was approved. */
    @OpenEnum({"pending", "approved"})
    String approvalStatus();

    /** Who does it. */
    AssigneeSpec assignee();

    /** Somebody. */
    @Union("resource_type")
    interface AssigneeSpec {

        @Variant("user")
        UserSpec user();

        @Variant("agent")
        UserSpec agent();
    }

    /** A user. */
    @AsanaResource
    interface UserSpec {

        /** The identifier. */
        String gid();
    }
}
