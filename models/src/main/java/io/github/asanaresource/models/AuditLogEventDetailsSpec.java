package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Sensitive;
import java.util.Map;

/**
 * What only this type of audit log event has to tell; most of it no spec can name.
 *
 * <p>See <a href="https://developers.asana.com/reference/getauditlogevents">Asana's reference</a>.
 */
@AsanaResource
public interface AuditLogEventDetailsSpec {

    String oldValue();

    String newValue();

    /** The group that the event was about, whatever Asana says of it. */
    Map<String, Object> group();

    /** What the identity provider asserted about a user. */
    @Sensitive
    String samlResponse();
}
