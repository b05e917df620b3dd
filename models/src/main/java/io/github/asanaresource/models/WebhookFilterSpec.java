package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.Example;
import java.util.List;

/**
 * Which events a webhook lets through.
 *
 * <p>See <a href="https://developers.asana.com/reference/getwebhooks">Asana's reference</a>.
 */
@AsanaResource
public interface WebhookFilterSpec {

    @Example("task")
    String resourceType();

    @Example("milestone")
    String resourceSubtype();

    @Example("changed")
    String action();

    @Conditional
    List<String> fields();
}
