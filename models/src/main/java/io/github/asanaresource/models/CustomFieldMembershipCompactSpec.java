package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A membership in a custom field, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getmemberships">Asana's reference</a>.
 */
@AsanaResource
public interface CustomFieldMembershipCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("custom_field_membership")
    String resourceType();

    @Example("custom_field_membership")
    String resourceSubtype();

    CustomFieldCompactSpec parent();

    MemberCompactSpec member();

    @ReadOnly
    CustomFieldAccessLevelSpec accessLevel();
}
