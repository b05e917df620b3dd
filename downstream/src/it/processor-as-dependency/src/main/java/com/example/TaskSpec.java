package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;

@AsanaResource
public interface TaskSpec {

    String gid();

    @OpenEnum({"inherit", "same_day"})
    String startPolicy();
}
