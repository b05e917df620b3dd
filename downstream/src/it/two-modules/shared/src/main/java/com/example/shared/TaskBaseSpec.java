package com.example.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;

@AsanaResource
public interface TaskBaseSpec {

    String gid();

    @JsonProperty("image_128x128")
    String photo();

    @OpenEnum({"inherit", "same_day"})
    String startPolicy();

    AssigneeSpec assignee();

    @AsanaResource
    interface AssigneeSpec {

        String name();
    }
}
