package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.Required;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@AsanaResource
public interface TaskSpec {

    @Required
    String gid();

    LocalDate dueOn();

    @OpenEnum({"inherit", "same_day"})
    String startPolicy();

    TaskSpec parent();

    List<MembershipSpec> memberships();

    Map<String, Object> customFields();

    @Deprecated
    boolean hearted();
}
