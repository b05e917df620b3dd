package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.net.URI;

/**
 * A webhook, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getwebhooks">Asana's reference</a>.
 */
@AsanaResource
public interface WebhookCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("webhook")
    String resourceType();

    @ReadOnly
    boolean active();

    AsanaNamedResourceSpec resource();

    /** Where the webhook delivers. */
    @ReadOnly
    @Example("https://example.com/receive-webhook/7654")
    URI target();
}
