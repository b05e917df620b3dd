package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.time.OffsetDateTime;

/**
 * A date for a template that leaves it open, in a request.
 *
 * <p>See <a href="https://developers.asana.com/reference/instantiateproject">Asana's reference</a>.
 */
@AsanaResource
public interface DateVariableRequestSpec {

    @Example("1")
    String gid();

    OffsetDateTime value();
}
