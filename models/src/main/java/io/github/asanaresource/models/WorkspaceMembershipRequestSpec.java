package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a membership in a workspace in a request.
 *
 * <p>No operation declares it. See <a href="https://developers.asana.com/reference/rest-api-reference">Asana's reference</a>.
 */
@AsanaResource
public interface WorkspaceMembershipRequestSpec extends WorkspaceMembershipBaseSpec {}
