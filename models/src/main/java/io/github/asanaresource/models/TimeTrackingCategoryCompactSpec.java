package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;

/**
 * A category of tracked time, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettimetrackingcategories">Asana's reference</a>.
 */
@AsanaResource
public interface TimeTrackingCategoryCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("time_tracking_category")
    String resourceType();

    @Example("Development")
    String name();

    @OpenEnum({
        "none",
        "red",
        "orange",
        "yellow-orange",
        "yellow",
        "yellow-green",
        "green",
        "blue-green",
        "aqua",
        "blue",
        "indigo",
        "purple",
        "magenta",
        "hot-pink",
        "pink",
        "cool-gray"
    })
    String color();
}
