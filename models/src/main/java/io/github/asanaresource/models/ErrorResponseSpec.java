package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import java.util.List;

/** The answer to a request that failed. */
@AsanaResource
public interface ErrorResponseSpec {

    List<ErrorSpec> errors();
}
