package io.github.asanaresource.fuzz.specs;

import io.github.asanaresource.Union;

/** A union of text and object. */
@Union
public interface ReferenceSpec {

    String gid();

    SpecimenSpec specimen();
}
