package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import java.util.List;

/**
 * The answer to a request that failed.
 *
 * <p>See <a href="https://developers.asana.com/docs/errors">Asana's documentation</a>.
 */
@AsanaResource
public interface ErrorResponseSpec {

    List<ErrorSpec> errors();
}
