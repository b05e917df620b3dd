package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request for access to a resource.
 *
 * <p>See <a href="https://developers.asana.com/reference/createaccessrequest">Asana's reference</a>.
 */
@AsanaResource
public interface AccessRequestCreateRequestSpec {

    @Required
    @Example("12345")
    String target();

    @Example("I'm looking to request access to this item.")
    String message();
}
