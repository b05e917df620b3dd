package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to remove a user from a workspace.
 *
 * <p>See <a href="https://developers.asana.com/reference/removeuserforworkspace">Asana's reference</a>.
 */
@AsanaResource
public interface WorkspaceRemoveUserRequestSpec {

    @Example("12345")
    String user();
}
