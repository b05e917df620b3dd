package com.example;

import io.github.asanaresource.AsanaResource;

@AsanaResource
public interface GoalMembershipSpec {

    String resourceType();

    String resourceSubtype();

    String role();
}
