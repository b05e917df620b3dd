package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;

/**
 * A membership in a custom type, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getmemberships">Asana's reference</a>.
 */
@AsanaResource
public interface CustomTypeMembershipCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("custom_type_membership")
    String resourceType();

    @Example("custom_type_membership")
    String resourceSubtype();

    CustomTypeCompactSpec parent();

    MemberCompactSpec member();

    @ReadOnly
    @OpenEnum({"admin", "editor", "user", "viewer"})
    String accessLevel();
}
