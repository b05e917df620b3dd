package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a membership in a team in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getteammembership">Asana's reference</a>.
 */
@AsanaResource
public interface TeamMembershipBaseSpec extends TeamMembershipCompactSpec {}
