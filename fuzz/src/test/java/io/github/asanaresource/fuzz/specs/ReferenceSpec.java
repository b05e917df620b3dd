package io.github.asanaresource.fuzz.specs;

import io.github.asanaresource.Union;

/** A union of a string and an object. */
@Union
public interface ReferenceSpec {

    String gid();

    SpecimenSpec specimen();
}
