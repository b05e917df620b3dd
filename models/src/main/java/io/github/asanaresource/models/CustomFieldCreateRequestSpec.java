package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Required;

/**
 * A request to create a custom field.
 *
 * <p>See <a href="https://developers.asana.com/reference/createcustomfield">Asana's reference</a>.
 */
@AsanaResource
public interface CustomFieldCreateRequestSpec extends CustomFieldRequestSpec {

    @Required
    CustomFieldSubtypeSpec resourceSubtype();
}
