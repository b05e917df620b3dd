package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to update a category of tracked time.
 *
 * <p>See <a href="https://developers.asana.com/reference/updatetimetrackingcategory">Asana's reference</a>.
 */
@AsanaResource
public interface TimeTrackingCategoryUpdateRequestSpec extends TimeTrackingCategoryBaseRequestSpec {

    @Example("false")
    boolean isArchived();
}
