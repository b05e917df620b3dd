package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to add a tag to a task.
 *
 * <p>See <a href="https://developers.asana.com/reference/addtagfortask">Asana's reference</a>.
 */
@AsanaResource
public interface TaskAddTagRequestSpec {

    @Required
    @Example("13579")
    String tag();
}
