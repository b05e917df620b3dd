package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;
import java.util.Map;

/**
 * A request to trigger a rule.
 *
 * <p>See <a href="https://developers.asana.com/reference/triggerrule">Asana's reference</a>.
 */
@AsanaResource
public interface RuleTriggerRequestSpec {

    @Required
    @Example("12345")
    String resource();

    @Required
    @Example("{\"jira_ticket_name\": \"Test\", \"jira_ticket_id\": \"123\"}")
    Map<String, Object> actionData();
}
