package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A webhook, and how its deliveries have fared.
 *
 * <p>See <a href="https://developers.asana.com/reference/getwebhooks">Asana's reference</a>.
 */
@AsanaResource
public interface WebhookResponseSpec extends WebhookCompactSpec {

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime lastFailureAt();

    @ReadOnly
    String lastFailureContent();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime lastSuccessAt();

    @ReadOnly
    @Example("3")
    long deliveryRetryCount();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime nextAttemptAfter();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime failureDeletionTimestamp();

    List<WebhookFilterSpec> filters();
}
