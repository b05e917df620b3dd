package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * The response to a request that triggers a rule.
 *
 * <p>See <a href="https://developers.asana.com/reference/triggerrule">Asana's reference</a>.
 */
@AsanaResource
public interface RuleTriggerResponseSpec {

    @Example("Successfully saved the payload and ran the rule")
    String message();
}
