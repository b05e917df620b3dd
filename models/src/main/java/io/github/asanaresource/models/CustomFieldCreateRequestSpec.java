package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Required;

/** A request to make a custom field. */
@AsanaResource
public interface CustomFieldCreateRequestSpec extends CustomFieldRequestSpec {

    @Required
    CustomFieldSubtypeSpec resourceSubtype();
}
