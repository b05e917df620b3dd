package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.util.List;

/**
 * A request to create a goal.
 *
 * <p>See <a href="https://developers.asana.com/reference/creategoal">Asana's reference</a>.
 */
@AsanaResource
public interface GoalRequestSpec extends GoalRequestBaseSpec {

    @Example("[\"12345\"]")
    List<String> followers();
}
