package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.time.OffsetDateTime;

/**
 * Something that somebody did in a workspace, as its audit log has it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getauditlogevents">Asana's reference</a>.
 */
@AsanaResource
public interface AuditLogEventSpec {

    @Example("12345")
    String gid();

    @Example("2021-01-01T00:00:00.000Z")
    OffsetDateTime createdAt();

    @Example("task_deleted")
    String eventType();

    @Example("deletion")
    String eventCategory();

    AuditLogEventActorSpec actor();

    AuditLogEventResourceSpec resource();

    AuditLogEventDetailsSpec details();

    AuditLogEventContextSpec context();
}
