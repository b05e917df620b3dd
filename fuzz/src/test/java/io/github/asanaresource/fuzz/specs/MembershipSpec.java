package io.github.asanaresource.fuzz.specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

/** A union whose variants the text of a field tells apart. */
@Union({"subtype", "type"})
public interface MembershipSpec {

    @Variant("goal")
    GoalSpec goal();

    @Variant({"specimen", "sample"})
    SpecimenSpec specimen();

    /** A variant of which the text that tells it is a field. */
    @AsanaResource
    interface GoalSpec {

        String type();

        MembershipSpec parent();
    }
}
