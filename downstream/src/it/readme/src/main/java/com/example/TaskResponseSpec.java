package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;
import io.github.asanaresource.Sensitive;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A task; the rows of the guide's table of fields are here, or in a spec beside this one. */
@AsanaResource
public interface TaskResponseSpec extends TaskBaseSpec {

    boolean completed();

    long numLikes();

    BigDecimal actualTimeMinutes();

    LocalDate dueOn();

    OffsetDateTime createdAt();

    URI permalinkUrl();

    @OpenEnum({"inherit", "same_day"}) String startPolicy();

    ColorSpec color();

    TaskCompactSpec parent();

    AssigneeSpec assignee();

    AccessSpec access();

    List<TaskCompactSpec> dependencies();

    Map<String, Object> customFields();

    Object external();

    @ReadOnly long numSubtasks();

    @Conditional @OptIn String htmlNotes();

    @Deprecated boolean hearted();

    @Sensitive String secret();

    /** A spec in a spec: its model is TaskResponseAssignee. */
    @AsanaResource
    interface AssigneeSpec {

        String gid();

        @JsonProperty("image_128x128") URI photo();
    }
}
