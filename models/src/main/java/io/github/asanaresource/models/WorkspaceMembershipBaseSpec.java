package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a membership in a workspace in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getworkspacemembership">Asana's reference</a>.
 */
@AsanaResource
public interface WorkspaceMembershipBaseSpec extends WorkspaceMembershipCompactSpec {}
