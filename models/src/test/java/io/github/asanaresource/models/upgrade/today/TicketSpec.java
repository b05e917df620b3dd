package io.github.asanaresource.models.upgrade.today;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A task, as the API has it today. */
@AsanaResource
public interface TicketSpec {

    String resourceType();

    String gid();

    String name();

    /** Has one constant more. */
    @OpenEnum({"open", "paused", "done"})
    String status();

    /** Has one constant more. */
    @OpenEnum({"web", "mobile", "agent"})
    List<String> origins();

    /** Was the text of an identifier. */
    UserSpec assignee();

    /** Was a text, and can be one still. */
    ApprovalSpec approval();

    /** Was one user. */
    List<UserSpec> reviewer();

    /** Were texts. */
    List<UserSpec> followers();

    /** Was a text. */
    List<String> tag();

    /** Was an integer. */
    BigDecimal effort();

    /** Was a flag. */
    @OpenEnum({"none", "yellow"})
    String starred();

    /** Was a date. */
    OffsetDateTime dueOn();

    /** Had texts only. */
    Map<String, Object> customFields();

    TicketSpec parent();

    List<TicketSpec> subtasks();

    LinkSpec link();

    List<LinkSpec> links();

    /** New. */
    BigDecimal budget();

    /** New. */
    UserSpec createdBy();

    /** New. */
    Object external();
}
