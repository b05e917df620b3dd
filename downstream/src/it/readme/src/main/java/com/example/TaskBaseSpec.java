package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

@AsanaResource
public interface TaskBaseSpec {

    String name();

    @Example("Buy catnip") String notes();
}
