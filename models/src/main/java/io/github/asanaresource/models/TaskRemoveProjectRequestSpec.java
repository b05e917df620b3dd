package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to remove a task from a project.
 *
 * <p>See <a href="https://developers.asana.com/reference/removeprojectfortask">Asana's reference</a>.
 */
@AsanaResource
public interface TaskRemoveProjectRequestSpec {

    @Required
    @Example("13579")
    String project();
}
