package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to remove a tag from a task.
 *
 * <p>See <a href="https://developers.asana.com/reference/removetagfortask">Asana's reference</a>.
 */
@AsanaResource
public interface TaskRemoveTagRequestSpec {

    @Required
    @Example("13579")
    String tag();
}
