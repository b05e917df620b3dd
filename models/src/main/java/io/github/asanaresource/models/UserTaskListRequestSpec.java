package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a list of the tasks of a user in a request.
 *
 * <p>No operation declares it. See <a href="https://developers.asana.com/reference/rest-api-reference">Asana's reference</a>.
 */
@AsanaResource
public interface UserTaskListRequestSpec extends UserTaskListBaseSpec {}
