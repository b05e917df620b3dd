package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a workspace that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/getworkspace">Asana's reference</a>.
 */
@AsanaResource
public interface WorkspaceBaseSpec extends WorkspaceCompactSpec {}
