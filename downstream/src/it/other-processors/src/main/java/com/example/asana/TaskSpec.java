package com.example.asana;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.time.LocalDate;
import java.util.List;

@AsanaResource
public interface TaskSpec {

    String gid();

    String name();

    LocalDate dueOn();

    @OpenEnum({"inherit", "same_day"})
    String startPolicy();

    TaskSpec parent();

    List<String> labels();
}
