package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.time.LocalDate;
import java.util.List;

/**
 * Time that somebody spent on a task, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettimetrackingentriesfortimetrackingcategory">Asana's reference</a>.
 */
@AsanaResource
public interface TimeTrackingEntryCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("time_tracking_entry")
    String resourceType();

    @Example("12")
    long durationMinutes();

    @Example("2015-03-14")
    LocalDate enteredOn();

    ProjectCompactSpec attributableTo();

    @ReadOnly
    UserCompactSpec createdBy();

    @ReadOnly
    List<TimeTrackingCategoryCompactSpec> categories();
}
