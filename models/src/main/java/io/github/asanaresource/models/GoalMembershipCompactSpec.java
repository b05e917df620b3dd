package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A membership in a goal, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getmemberships">Asana's reference</a>.
 */
@AsanaResource
public interface GoalMembershipCompactSpec extends GoalMembershipBaseSpec {

    @Deprecated
    @ReadOnly
    @Example("false")
    boolean isCommenter();

    @Deprecated
    @ReadOnly
    @Example("false")
    boolean isEditor();
}
