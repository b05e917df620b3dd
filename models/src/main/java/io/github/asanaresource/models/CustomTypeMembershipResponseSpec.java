package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A membership in a custom type: who may use or change it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getmembership">Asana's reference</a>.
 */
@AsanaResource
public interface CustomTypeMembershipResponseSpec extends CustomTypeMembershipBaseSpec {}
