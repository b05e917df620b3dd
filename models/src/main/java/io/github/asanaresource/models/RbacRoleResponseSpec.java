package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.ReadOnly;

/**
 * A role, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getrole">Asana's reference</a>.
 */
@AsanaResource
public interface RbacRoleResponseSpec extends RbacRoleBaseSpec {

    @ReadOnly
    @CreateOnly
    WorkspaceCompactSpec workspace();
}
