package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to create a task a subtask of another.
 *
 * <p>See <a href="https://developers.asana.com/reference/setparentfortask">Asana's reference</a>.
 */
@AsanaResource
public interface TaskSetParentRequestSpec {

    @Required
    @Example("987654")
    String parent();

    @Example("null")
    String insertAfter();

    @Example("124816")
    String insertBefore();
}
