package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;

/**
 * The fields of requests that create or update a category of tracked time.
 *
 * <p>See <a href="https://developers.asana.com/reference/updatetimetrackingcategory">Asana's reference</a>.
 */
@AsanaResource
public interface TimeTrackingCategoryBaseRequestSpec {

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
    @Example("blue")
    String color();
}
