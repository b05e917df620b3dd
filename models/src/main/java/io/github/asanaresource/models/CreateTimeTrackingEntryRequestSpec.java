package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.time.LocalDate;
import java.util.List;

/**
 * A request to create an entry of tracked time.
 *
 * <p>See <a href="https://developers.asana.com/reference/createtimetrackingentry">Asana's reference</a>.
 */
@AsanaResource
public interface CreateTimeTrackingEntryRequestSpec {

    @Example("12")
    long durationMinutes();

    @Example("2023-03-19")
    LocalDate enteredOn();

    @Example("987654")
    String attributableTo();

    @Example("billable")
    UpdateTimeTrackingEntryBillableStatusSpec billableStatus();

    @Example("My description of work done on this entry")
    String description();

    @Example("[\"12345\"]")
    List<String> categories();
}
