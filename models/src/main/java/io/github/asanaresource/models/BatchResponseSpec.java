package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.util.Map;

/**
 * The answer to one call of a batch.
 *
 * <p>See <a href="https://developers.asana.com/reference/createbatchrequest">Asana's reference</a>.
 */
@AsanaResource
public interface BatchResponseSpec {

    /** The HTTP status that the call would have had on its own. */
    @Example("200")
    long statusCode();

    Map<String, Object> headers();

    /** The JSON that the call would have had on its own. */
    Map<String, Object> body();
}
