package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to end the relationship of a goal with what supports it.
 *
 * <p>See <a href="https://developers.asana.com/reference/removesupportingrelationship">Asana's reference</a>.
 */
@AsanaResource
public interface GoalRemoveSupportingRelationshipRequestSpec {

    @Required
    @Example("12345")
    String supportingResource();
}
