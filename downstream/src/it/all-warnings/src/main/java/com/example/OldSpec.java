package com.example;

import io.github.asanaresource.AsanaResource;

@AsanaResource
@Deprecated
public interface OldSpec {

    OldSpec older();
}
