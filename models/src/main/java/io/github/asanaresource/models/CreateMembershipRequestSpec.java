package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to create a membership.
 *
 * <p>See <a href="https://developers.asana.com/reference/createmembership">Asana's reference</a>.
 */
@AsanaResource
public interface CreateMembershipRequestSpec extends MembershipRequestSpec {

    String member();

    @Example("987654")
    String parent();

    @Deprecated
    @Example("editor")
    String role();
}
