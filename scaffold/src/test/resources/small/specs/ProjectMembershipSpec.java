package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

@AsanaResource
public interface ProjectMembershipSpec {

    @Example("membership")
    String resourceType();

    @Example("project_membership")
    String resourceSubtype();
}
