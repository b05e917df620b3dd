package com.example.both;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.Sensitive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A field of each kind that Jackson treats differently. The model is visible to its package only. */
@AsanaResource
interface TaskSpec {

    String gid();

    LocalDate dueOn();

    BigDecimal actualTimeMinutes();

    @OpenEnum({"inherit", "same_day"})
    String startPolicy();

    ColorSpec color();

    TaskSpec parent();

    List<MembershipSpec> memberships();

    Map<String, Object> customFields();

    Object external();

    @Sensitive
    String secret();
}
