package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to add a task to a project.
 *
 * <p>See <a href="https://developers.asana.com/reference/addprojectfortask">Asana's reference</a>.
 */
@AsanaResource
public interface TaskAddProjectRequestSpec {

    @Required
    @Example("13579")
    String project();

    @Example("124816")
    String insertAfter();

    @Example("432134")
    String insertBefore();

    @Example("987654")
    String section();
}
