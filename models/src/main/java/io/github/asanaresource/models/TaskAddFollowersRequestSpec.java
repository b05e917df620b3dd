package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;
import java.util.List;

/**
 * A request to add followers to a task or goal.
 *
 * <p>See <a href="https://developers.asana.com/reference/addfollowers">Asana's reference</a>.
 */
@AsanaResource
public interface TaskAddFollowersRequestSpec {

    @Required
    @Example("[\"13579\", \"321654\"]")
    List<String> followers();
}
