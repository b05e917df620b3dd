package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A project status, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojectstatusesforproject">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectStatusCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("project_status")
    String resourceType();

    @Example("Status Update - Jun 15")
    String title();
}
