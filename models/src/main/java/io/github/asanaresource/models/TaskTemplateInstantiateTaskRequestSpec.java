package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to create a task from a template.
 *
 * <p>See <a href="https://developers.asana.com/reference/instantiatetask">Asana's reference</a>.
 */
@AsanaResource
public interface TaskTemplateInstantiateTaskRequestSpec {

    @Example("New Task")
    String name();
}
