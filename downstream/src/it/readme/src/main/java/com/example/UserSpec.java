package com.example;

import io.github.asanaresource.AsanaResource;

/** A user. */
@AsanaResource
public interface UserSpec {

    String gid();

    String name();
}
