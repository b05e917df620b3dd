package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * What an audit log event happened to.
 *
 * <p>See <a href="https://developers.asana.com/reference/getauditlogevents">Asana's reference</a>.
 */
@AsanaResource
public interface AuditLogEventResourceSpec {

    @Example("task")
    String resourceType();

    @Example("milestone")
    String resourceSubtype();

    @Example("1111")
    String gid();

    @Example("Example Task")
    String name();

    String email();
}
