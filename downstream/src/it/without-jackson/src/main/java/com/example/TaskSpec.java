package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

@AsanaResource
public interface TaskSpec {

    String gid();

    LocalDate dueOn();

    BigDecimal actualTimeMinutes();

    @OpenEnum({"inherit", "same_day"})
    String startPolicy();

    TaskSpec parent();

    List<MembershipSpec> memberships();

    Object external();
}
