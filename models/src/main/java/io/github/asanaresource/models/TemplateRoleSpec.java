package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A role that a template leaves open.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojecttemplate">Asana's reference</a>.
 */
@AsanaResource
public interface TemplateRoleSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("task")
    String resourceType();

    @Example("Designer")
    String name();
}
