package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

@AsanaResource
public interface TaskResponseSpec {

    String name();

    boolean completed();

    long numLikes();

    BigDecimal actualTimeMinutes();

    LocalDate dueOn();

    OffsetDateTime createdAt();

    URI permalinkUrl();

    @OpenEnum({"default_task", "milestone", "approval", "custom"})
    String resourceSubtype();

    AssigneeSpec assignee();

    List<TaskCompactSpec> dependencies();

    Map<String, Object> customFields();

    Object external();

    /** A spec in a spec: its model is TaskResponseAssignee. */
    @AsanaResource
    interface AssigneeSpec {

        String gid();

        @JsonProperty("photo.image_128x128")
        URI photo();
    }
}
