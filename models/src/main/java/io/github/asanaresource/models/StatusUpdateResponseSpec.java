package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A status update, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getstatus">Asana's reference</a>.
 */
@AsanaResource
public interface StatusUpdateResponseSpec extends StatusUpdateBaseSpec {

    UserCompactSpec author();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    UserCompactSpec createdBy();

    @Deprecated
    @ReadOnly
    @Example("true")
    boolean hearted();

    @Deprecated
    @ReadOnly
    List<LikeSpec> hearts();

    @Example("true")
    boolean liked();

    @ReadOnly
    List<LikeSpec> likes();

    @ReadOnly
    List<ReactionSummaryItemCompactSpec> reactionSummary();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime modifiedAt();

    @Deprecated
    @ReadOnly
    @Example("5")
    long numHearts();

    @ReadOnly
    @Example("5")
    long numLikes();

    ProjectCompactSpec parent();
}
