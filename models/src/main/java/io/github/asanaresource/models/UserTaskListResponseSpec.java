package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A list of the tasks of a user, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getusertasklist">Asana's reference</a>.
 */
@AsanaResource
public interface UserTaskListResponseSpec extends UserTaskListBaseSpec {}
