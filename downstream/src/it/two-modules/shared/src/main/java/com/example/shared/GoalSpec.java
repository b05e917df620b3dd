package com.example.shared;

import io.github.asanaresource.AsanaResource;

@AsanaResource
public interface GoalSpec {

    String resourceType();

    String name();
}
