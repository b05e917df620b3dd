package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.util.Map;

/**
 * A request to update a goal.
 *
 * <p>See <a href="https://developers.asana.com/reference/updategoal">Asana's reference</a>.
 */
@AsanaResource
public interface GoalUpdateRequestSpec extends GoalRequestBaseSpec {

    @Example("green")
    String status();

    @Example("{\"5678904321\": \"On Hold\", \"4578152156\": \"Not Started\"}")
    Map<String, String> customFields();
}
