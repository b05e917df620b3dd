package io.github.asanaresource.processor.specs;

import io.github.asanaresource.AsanaResource;

/** A person. */
@AsanaResource
public interface MemberSpec {

    String gid();

    String name();
}
