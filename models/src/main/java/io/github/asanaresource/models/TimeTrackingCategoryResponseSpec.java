package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A category of tracked time, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettimetrackingcategory">Asana's reference</a>.
 */
@AsanaResource
public interface TimeTrackingCategoryResponseSpec extends TimeTrackingCategoryCompactSpec {

    @Example("false")
    boolean isArchived();
}
