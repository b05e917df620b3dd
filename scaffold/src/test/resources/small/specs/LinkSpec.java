package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.ReadOnly;

@AsanaResource
public interface LinkSpec {

    @ReadOnly
    String gid();
}
