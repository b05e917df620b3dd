package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to duplicate a project.
 *
 * <p>See <a href="https://developers.asana.com/reference/duplicateproject">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectDuplicateRequestSpec {

    @Required
    @Example("New Project Name")
    String name();

    String include();

    ScheduleDatesSpec scheduleDates();

    /** Where the dates of the tasks of a duplicated project begin or end. */
    @AsanaResource
    interface ScheduleDatesSpec {

        @Example("true")
        boolean shouldSkipWeekends();

        @Example("2019-05-21")
        String dueOn();

        @Example("2019-05-21")
        String startOn();
    }
}
