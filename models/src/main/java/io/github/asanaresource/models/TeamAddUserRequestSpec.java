package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to add a user to a team.
 *
 * <p>See <a href="https://developers.asana.com/reference/adduserforteam">Asana's reference</a>.
 */
@AsanaResource
public interface TeamAddUserRequestSpec {

    @Example("12345")
    String user();
}
