package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * The fields of a goal that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/getgoal">Asana's reference</a>.
 */
@AsanaResource
public interface GoalBaseSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("goal")
    String resourceType();

    @Example("Grow web traffic by 30%")
    String name();

    @Example("<body>Start building brand awareness.</body>")
    String htmlNotes();

    @Example("Start building brand awareness.")
    String notes();

    /** A date; the API does not declare it as one. */
    @Example("2019-09-15")
    String dueOn();

    /** A date; the API does not declare it as one. */
    @Example("2019-09-14")
    String startOn();

    @Conditional
    boolean isWorkspaceLevel();

    boolean liked();
}
