package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a list of the tasks of a user in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getusertasklist">Asana's reference</a>.
 */
@AsanaResource
public interface UserTaskListBaseSpec extends UserTaskListCompactSpec {}
