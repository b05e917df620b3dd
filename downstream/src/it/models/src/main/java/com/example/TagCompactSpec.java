package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.models.ColorSpec;

/** A tag. */
@AsanaResource
public interface TagCompactSpec {

    String gid();

    String name();

    /** Not in the artifact's model of the same name. */
    ColorSpec color();
}
