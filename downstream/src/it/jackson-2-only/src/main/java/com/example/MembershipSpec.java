package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

@Union("resource_type")
public interface MembershipSpec {

    @Variant("goal")
    GoalSpec goal();

    @AsanaResource(name = "Goal")
    interface GoalSpec {

        String resourceType();

        String role();
    }
}
