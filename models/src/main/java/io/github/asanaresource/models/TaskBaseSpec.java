package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The fields of a task that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettask">Asana's reference</a>.
 */
@AsanaResource
public interface TaskBaseSpec extends TaskCompactSpec {

    @Conditional
    TaskApprovalStatusSpec approvalStatus();

    @Deprecated
    @OpenEnum({"today", "upcoming", "later", "new", "inbox"})
    String assigneeStatus();

    @ReadOnly
    UserCompactSpec assignedBy();

    boolean completed();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime completedAt();

    @ReadOnly
    UserCompactSpec completedBy();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    @ReadOnly
    @OptIn
    List<AsanaResourceSpec> dependencies();

    @ReadOnly
    @OptIn
    List<AsanaResourceSpec> dependents();

    /** When the task is due, where it is due at a time of the day. */
    @Example("2019-09-15T02:06:58.147Z")
    OffsetDateTime dueAt();

    /** The day on which the task is due. */
    @Example("2019-09-15")
    LocalDate dueOn();

    @Conditional
    @OptIn
    ExternalSpec external();

    @OptIn
    String htmlNotes();

    /** @deprecated Use {@code liked}. */
    @Deprecated
    @ReadOnly
    boolean hearted();

    /** @deprecated Use {@code likes}. */
    @Deprecated
    @ReadOnly
    List<LikeSpec> hearts();

    @ReadOnly
    @OptIn
    boolean isRenderedAsSeparator();

    boolean liked();

    @ReadOnly
    List<LikeSpec> likes();

    @ReadOnly
    @CreateOnly
    List<MembershipSpec> memberships();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime modifiedAt();

    @Override
    @Example("Buy catnip")
    String name();

    @Example("Mittens really likes the stuff from Humboldt.")
    String notes();

    /** @deprecated Use {@code num_likes}. */
    @Deprecated
    @ReadOnly
    @Example("5")
    long numHearts();

    @ReadOnly
    @Example("5")
    long numLikes();

    @ReadOnly
    @OptIn
    @Example("3")
    long numSubtasks();

    @Example("2019-09-14T02:06:58.147Z")
    OffsetDateTime startAt();

    @Example("2019-09-14")
    LocalDate startOn();

    /** The time that was tracked on the task. */
    @ReadOnly
    @Example("200")
    BigDecimal actualTimeMinutes();

    /** What an app has stored on a task. */
    @AsanaResource
    interface ExternalSpec {

        @Example("1234")
        String gid();

        @Example("A blob of information.")
        String data();
    }

    /** A project that a task is in, and where in it. */
    @AsanaResource
    interface MembershipSpec {

        ProjectCompactSpec project();

        SectionCompactSpec section();
    }
}
