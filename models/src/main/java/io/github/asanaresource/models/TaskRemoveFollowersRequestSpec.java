package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;
import java.util.List;

/**
 * A request to remove followers from a task.
 *
 * <p>See <a href="https://developers.asana.com/reference/removefollowerfortask">Asana's reference</a>.
 */
@AsanaResource
public interface TaskRemoveFollowersRequestSpec {

    @Required
    @Example("[\"13579\", \"321654\"]")
    List<String> followers();
}
