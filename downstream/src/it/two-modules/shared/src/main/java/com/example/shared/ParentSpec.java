package com.example.shared;

import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

@Union("resource_type")
public interface ParentSpec {

    @Variant("goal")
    GoalSpec goal();
}
