package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import java.util.List;

/**
 * A request to update a webhook.
 *
 * <p>See <a href="https://developers.asana.com/reference/updatewebhook">Asana's reference</a>.
 */
@AsanaResource
public interface WebhookUpdateRequestSpec {

    List<WebhookFilterSpec> filters();
}
