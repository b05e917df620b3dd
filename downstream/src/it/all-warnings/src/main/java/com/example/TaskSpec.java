package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;
import io.github.asanaresource.Required;
import io.github.asanaresource.Sensitive;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Every kind of field, and deprecated fields of the kinds that emit the most code. */
@AsanaResource
public interface TaskSpec {

    @Required
    String gid();

    boolean completed();

    long numLikes();

    BigDecimal actualTimeMinutes();

    LocalDate dueOn();

    @ReadOnly
    OffsetDateTime createdAt();

    URI permalinkUrl();

    @OpenEnum({"inherit", "same_day"})
    String startPolicy();

    ColorSpec color();

    TaskSpec parent();

    AccessSpec access();

    List<TaskSpec> dependencies();

    List<LocalDate> days();

    Map<String, ColorSpec> colors();

    Map<String, Object> customFields();

    @Sensitive
    Object external();

    @JsonProperty("image_128x128")
    URI photo();

    @Deprecated
    boolean hearted();

    @Deprecated
    LocalDate heartedOn();

    @Deprecated
    @OpenEnum({"red", "blue"})
    String heart();

    @Deprecated
    ColorSpec heartColor();

    @Deprecated
    TaskSpec heartedBy();

    @Deprecated
    List<TaskSpec> hearts();

    @Deprecated
    Map<String, AccessSpec> heartAccess();

    @Deprecated
    @Required
    OldSpec old();

    /** @deprecated use something newer */
    @Deprecated(since = "2027", forRemoval = true)
    List<OldSpec> olds();
}
