package com.example.application;

import com.example.shared.GoalSpec;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

/** A union of this module; one of its variants is a spec of the other module. */
@Union("resource_type")
public interface OwnerSpec {

    @Variant("goal")
    GoalSpec goal();

    @Variant("user")
    UserSpec user();

    @AsanaResource(name = "User")
    interface UserSpec {

        String resourceType();
    }
}
