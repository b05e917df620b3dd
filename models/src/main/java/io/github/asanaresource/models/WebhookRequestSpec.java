package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;
import java.net.URI;
import java.util.List;

/**
 * A request to create a webhook.
 *
 * <p>See <a href="https://developers.asana.com/reference/createwebhook">Asana's reference</a>.
 */
@AsanaResource
public interface WebhookRequestSpec {

    @Required
    @Example("12345")
    String resource();

    @Required
    @Example("https://example.com/receive-webhook/7654?app_specific_param=app_specific_value")
    URI target();

    List<WebhookFilterSpec> filters();
}
