package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

@AsanaResource
public interface GoalMembershipSpec {

    @Example("goal_membership")
    String resourceType();
}
