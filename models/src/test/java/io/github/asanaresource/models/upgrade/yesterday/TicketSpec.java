package io.github.asanaresource.models.upgrade.yesterday;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A task, as the API had it yesterday. */
@AsanaResource
public interface TicketSpec {

    String resourceType();

    String gid();

    String name();

    @OpenEnum({"open", "done"})
    String status();

    @OpenEnum({"web", "mobile"})
    List<String> origins();

    String assignee();

    String approval();

    UserSpec reviewer();

    List<String> followers();

    String tag();

    long effort();

    boolean starred();

    LocalDate dueOn();

    Map<String, String> customFields();

    TicketSpec parent();

    List<TicketSpec> subtasks();

    LinkSpec link();

    List<LinkSpec> links();
}
