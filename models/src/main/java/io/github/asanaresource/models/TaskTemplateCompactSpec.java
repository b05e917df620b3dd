package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A task template, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettasktemplates">Asana's reference</a>.
 */
@AsanaResource
public interface TaskTemplateCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("task_template")
    String resourceType();

    @Example("Packing list")
    String name();
}
