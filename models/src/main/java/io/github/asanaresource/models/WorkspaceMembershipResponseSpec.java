package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;

/**
 * A membership in a workspace, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getworkspacemembership">Asana's reference</a>.
 */
@AsanaResource
public interface WorkspaceMembershipResponseSpec extends WorkspaceMembershipBaseSpec {

    @ReadOnly
    UserTaskListResponseSpec userTaskList();

    @ReadOnly
    boolean isActive();

    @ReadOnly
    boolean isAdmin();

    @ReadOnly
    boolean isGuest();

    @ReadOnly
    boolean isViewOnly();

    @Deprecated
    @ReadOnly
    VacationDatesSpec vacationDates();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    /** When a user is away. */
    @AsanaResource
    interface VacationDatesSpec {

        @Deprecated
        @Example("2022-11-05")
        String startOn();

        @Deprecated
        @Example("2022-11-07")
        String endOn();
    }
}
