package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to update a membership.
 *
 * <p>No operation declares it. See <a href="https://developers.asana.com/reference/rest-api-reference">Asana's reference</a>.
 */
@AsanaResource
public interface MembershipUpdateRequestSpec {

    @Example("editor")
    String accessLevel();
}
