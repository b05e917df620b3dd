package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * How many tasks a project has.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettaskcountsforproject">Asana's reference</a>.
 */
@AsanaResource
public interface TaskCountResponseSpec {

    @Example("200")
    long numTasks();

    @Example("50")
    long numIncompleteTasks();

    @Example("150")
    long numCompletedTasks();

    @Example("10")
    long numMilestones();

    @Example("7")
    long numIncompleteMilestones();

    @Example("3")
    long numCompletedMilestones();
}
