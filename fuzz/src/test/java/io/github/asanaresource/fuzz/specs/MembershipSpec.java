package io.github.asanaresource.fuzz.specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

/** A union whose variants are distinguished by the string of a field. */
@Union({"subtype", "type"})
public interface MembershipSpec {

    @Variant("goal")
    GoalSpec goal();

    @Variant({"specimen", "sample"})
    SpecimenSpec specimen();

    /** A variant that declares the discriminator as a field. */
    @AsanaResource
    interface GoalSpec {

        String type();

        MembershipSpec parent();
    }
}
