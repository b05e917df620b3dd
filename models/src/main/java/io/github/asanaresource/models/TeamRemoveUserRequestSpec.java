package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to remove a user from a team.
 *
 * <p>See <a href="https://developers.asana.com/reference/removeuserforteam">Asana's reference</a>.
 */
@AsanaResource
public interface TeamRemoveUserRequestSpec {

    @Example("12345")
    String user();
}
