package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to update a membership.
 *
 * <p>See <a href="https://developers.asana.com/reference/updatemembership">Asana's reference</a>.
 */
@AsanaResource
public interface MembershipRequestSpec {

    @Example("editor")
    String accessLevel();
}
