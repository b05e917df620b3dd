package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;

/** A job: work that Asana does after it has answered the request. */
@AsanaResource
public interface JobResponseSpec {

    /** The identifier of the job. */
    String gid();

    @OpenEnum({"not_started", "in_progress", "succeeded", "failed"})
    String status();

    TaskCompactSpec newTask();
}
