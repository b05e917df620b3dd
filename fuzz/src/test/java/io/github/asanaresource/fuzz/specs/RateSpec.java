package io.github.asanaresource.fuzz.specs;

import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

/** A union whose variants are distinguished by a string in a nested object. */
@Union("specimen.text")
public interface RateSpec {

    @Variant("a")
    SpecimenSpec specimen();

    @Variant("b")
    MembershipSpec.GoalSpec goal();
}
