package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;
import java.math.BigDecimal;

/**
 * A request to let a resource support a goal.
 *
 * <p>See <a href="https://developers.asana.com/reference/addsupportingrelationship">Asana's reference</a>.
 */
@AsanaResource
public interface GoalAddSupportingRelationshipRequestSpec {

    @Required
    @Example("12345")
    String supportingResource();

    @Example("1331")
    String insertBefore();

    @Example("1331")
    String insertAfter();

    @Example("0")
    BigDecimal contributionWeight();
}
