package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/** That somebody likes something. */
@AsanaResource
public interface LikeSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    UserCompactSpec user();
}
