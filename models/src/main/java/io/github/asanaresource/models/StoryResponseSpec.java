package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;
import java.util.List;

/**
 * A story, with all its fields; its subtype decides which fields it has.
 *
 * <p>See <a href="https://developers.asana.com/reference/getstory">Asana's reference</a>.
 */
@AsanaResource
public interface StoryResponseSpec extends StoryBaseSpec {

    UserCompactSpec createdBy();

    @ReadOnly
    @OpenEnum({"comment", "system"})
    String type();

    @ReadOnly
    @Conditional
    boolean isEditable();

    @ReadOnly
    @Conditional
    boolean isEdited();

    /** @deprecated Use {@code liked}. */
    @Deprecated
    @ReadOnly
    @Conditional
    boolean hearted();

    /** @deprecated Use {@code likes}. */
    @Deprecated
    @ReadOnly
    @Conditional
    List<LikeSpec> hearts();

    /** @deprecated Use {@code num_likes}. */
    @Deprecated
    @ReadOnly
    @Conditional
    @Example("5")
    long numHearts();

    @ReadOnly
    @Conditional
    boolean liked();

    @ReadOnly
    @Conditional
    List<LikeSpec> likes();

    @ReadOnly
    @Conditional
    @Example("5")
    long numLikes();

    @ReadOnly
    List<ReactionSummaryItemCompactSpec> reactionSummary();

    @ReadOnly
    @Conditional
    List<PreviewSpec> previews();

    @Conditional
    @Example("This was the old name")
    String oldName();

    @ReadOnly
    @Conditional
    @Example("This is the new name")
    String newName();

    StoryResponseDatesSpec oldDates();

    StoryResponseDatesSpec newDates();

    @ReadOnly
    @Conditional
    @Example("default_task")
    String oldResourceSubtype();

    @ReadOnly
    @Conditional
    @Example("milestone")
    String newResourceSubtype();

    @ReadOnly
    @Conditional
    StoryCompactSpec story();

    @ReadOnly
    @Conditional
    UserCompactSpec assignee();

    @ReadOnly
    @Conditional
    UserCompactSpec follower();

    @ReadOnly
    @Conditional
    SectionCompactSpec oldSection();

    @ReadOnly
    @Conditional
    SectionCompactSpec newSection();

    @ReadOnly
    @Conditional
    TaskCompactSpec task();

    @ReadOnly
    @Conditional
    ProjectCompactSpec project();

    @ReadOnly
    @Conditional
    TagCompactSpec tag();

    @ReadOnly
    @Conditional
    CustomFieldCompactSpec customField();

    @ReadOnly
    @Conditional
    @Example("This was the old text")
    String oldTextValue();

    @ReadOnly
    @Conditional
    @Example("This is the new text")
    String newTextValue();

    /** An integer to the API, although such a custom field can hold decimals. */
    @ReadOnly
    @Conditional
    @Example("1")
    long oldNumberValue();

    @ReadOnly
    @Conditional
    @Example("2")
    long newNumberValue();

    @ReadOnly
    @Conditional
    EnumOptionSpec oldEnumValue();

    @ReadOnly
    @Conditional
    EnumOptionSpec newEnumValue();

    @ReadOnly
    @Conditional
    StoryResponseDatesSpec oldDateValue();

    @ReadOnly
    @Conditional
    StoryResponseDatesSpec newDateValue();

    @ReadOnly
    @Conditional
    List<UserCompactSpec> oldPeopleValue();

    @ReadOnly
    @Conditional
    List<UserCompactSpec> newPeopleValue();

    @ReadOnly
    @Conditional
    List<EnumOptionSpec> oldMultiEnumValues();

    @ReadOnly
    @Conditional
    List<EnumOptionSpec> newMultiEnumValues();

    @ReadOnly
    @Conditional
    @Example("approved")
    String newApprovalStatus();

    @ReadOnly
    @Conditional
    @Example("pending")
    String oldApprovalStatus();

    @ReadOnly
    @Conditional
    TaskCompactSpec duplicateOf();

    @ReadOnly
    @Conditional
    TaskCompactSpec duplicatedFrom();

    @ReadOnly
    @Conditional
    TaskCompactSpec dependency();

    @ReadOnly
    @OpenEnum({"web", "email", "mobile", "api", "unknown"})
    String source();

    /** The task that the story is about. */
    @ReadOnly
    TaskCompactSpec target();
}
