package com.example;

import io.github.asanaresource.AsanaResource;

@AsanaResource
public interface ProjectMembershipSpec {

    String resourceType();

    String accessLevel();
}
