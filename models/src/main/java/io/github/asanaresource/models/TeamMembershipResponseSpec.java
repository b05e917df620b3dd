package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A membership in a team, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getteammembership">Asana's reference</a>.
 */
@AsanaResource
public interface TeamMembershipResponseSpec extends TeamMembershipBaseSpec {}
