package com.example.both;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

@Union("resource_type")
interface MembershipSpec {

    @Variant("goal")
    GoalSpec goal();

    @AsanaResource(name = "Goal")
    interface GoalSpec {

        String resourceType();

        String role();
    }
}
