package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A workspace, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getworkspaces">Asana's reference</a>.
 */
@AsanaResource
public interface WorkspaceCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("workspace")
    String resourceType();

    @Example("My Company Workspace")
    String name();
}
