package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;

/**
 * A membership in a project, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojectmembership">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectMembershipNormalResponseSpec extends ProjectMembershipBaseSpec {

    UserCompactSpec user();

    @OptIn
    ProjectCompactSpec project();

    @Override
    @Example("project_membership")
    String resourceType();

    @ReadOnly
    @OpenEnum({"full_write", "comment_only"})
    @Example("full_write")
    String writeAccess();
}
