package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A request to update a workspace.
 *
 * <p>See <a href="https://developers.asana.com/reference/updateworkspace">Asana's reference</a>.
 */
@AsanaResource
public interface WorkspaceRequestSpec extends WorkspaceBaseSpec {}
