package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to create a category of tracked time.
 *
 * <p>See <a href="https://developers.asana.com/reference/createtimetrackingcategory">Asana's reference</a>.
 */
@AsanaResource
public interface TimeTrackingCategoryCreateRequestSpec extends TimeTrackingCategoryBaseRequestSpec {

    @Required
    @Example("12345")
    String workspace();

    @Override
    @Required
    @Example("Development")
    String name();
}
