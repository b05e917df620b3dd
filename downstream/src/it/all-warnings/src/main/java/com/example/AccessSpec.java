package com.example;

import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

@Union("resource_type")
public interface AccessSpec {

    @Variant("task")
    TaskSpec task();

    @Deprecated
    @Variant("old")
    OldSpec old();
}
