package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.ReadOnly;
import java.util.List;

/**
 * A user, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getuser">Asana's reference</a>.
 */
@AsanaResource
public interface UserResponseSpec extends UserBaseResponseSpec {

    @ReadOnly
    List<WorkspaceCompactSpec> workspaces();

    List<CustomFieldCompactSpec> customFields();
}
