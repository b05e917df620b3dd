package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.Required;

/**
 * A request to create a role.
 *
 * <p>See <a href="https://developers.asana.com/reference/createrole">Asana's reference</a>.
 */
@AsanaResource
public interface RbacRoleRequestSpec extends RbacRoleBaseSpec {

    @Required
    @CreateOnly
    @Example("12345")
    String workspace();

    @Override
    @Required
    @Example("Developer")
    String name();

    @Override
    @Required
    @Example("This role has exclusive access to create app and PAT tokens.")
    String description();

    @Override
    @Required
    @OpenEnum({"guest", "member", "admin", "super_admin"})
    String baseRoleType();
}
