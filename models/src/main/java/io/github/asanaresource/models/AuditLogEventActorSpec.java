package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;

/**
 * Who did what an audit log event tells.
 *
 * <p>See <a href="https://developers.asana.com/reference/getauditlogevents">Asana's reference</a>.
 */
@AsanaResource
public interface AuditLogEventActorSpec {

    @OpenEnum({"user", "asana", "asana_support", "anonymous", "external_administrator"})
    String actorType();

    @Example("1111")
    String gid();

    @Example("Greg Sanchez")
    String name();

    @Example("gregsanchez@example.com")
    String email();
}
