package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A project template, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojecttemplates">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectTemplateCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("project_template")
    String resourceType();

    @Example("Packing list")
    String name();
}
