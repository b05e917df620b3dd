package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to add a user to a workspace.
 *
 * <p>See <a href="https://developers.asana.com/reference/adduserforworkspace">Asana's reference</a>.
 */
@AsanaResource
public interface WorkspaceAddUserRequestSpec {

    @Example("12345")
    String user();
}
