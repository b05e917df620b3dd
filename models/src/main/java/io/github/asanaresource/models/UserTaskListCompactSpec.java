package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A list of the tasks of a user, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getusertasklist">Asana's reference</a>.
 */
@AsanaResource
public interface UserTaskListCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("user_task_list")
    String resourceType();

    @Example("My tasks in My Workspace")
    String name();

    @ReadOnly
    UserCompactSpec owner();

    @ReadOnly
    WorkspaceCompactSpec workspace();
}
