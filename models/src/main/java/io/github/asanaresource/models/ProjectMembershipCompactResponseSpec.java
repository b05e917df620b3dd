package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A membership in a project, as the endpoint of all memberships shows it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getmemberships">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectMembershipCompactResponseSpec extends ProjectMembershipCompactSpec {

    @Override
    @Example("membership")
    String resourceType();

    @Example("project_membership")
    String resourceSubtype();
}
