package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.ReadOnly;

/**
 * A membership in a goal.
 *
 * <p>See <a href="https://developers.asana.com/reference/getmembership">Asana's reference</a>.
 */
@AsanaResource
public interface GoalMembershipResponseSpec extends GoalMembershipBaseSpec {

    /** @deprecated Use {@code member}. */
    @Deprecated
    @ReadOnly
    UserCompactSpec user();

    @Deprecated
    @ReadOnly
    WorkspaceCompactSpec workspace();
}
