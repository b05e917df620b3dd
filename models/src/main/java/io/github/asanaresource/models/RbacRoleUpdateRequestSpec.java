package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A request to update a role.
 *
 * <p>See <a href="https://developers.asana.com/reference/updaterole">Asana's reference</a>.
 */
@AsanaResource
public interface RbacRoleUpdateRequestSpec extends RbacRoleBaseSpec {}
