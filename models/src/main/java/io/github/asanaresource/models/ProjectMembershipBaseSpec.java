package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a membership in a project in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojectmembership">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectMembershipBaseSpec extends ProjectMembershipCompactSpec {}
