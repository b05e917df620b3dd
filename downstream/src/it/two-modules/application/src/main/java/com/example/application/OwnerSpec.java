package com.example.application;

import com.example.shared.GoalSpec;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

/** A union of this module, one variant of it a spec of the other. */
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
