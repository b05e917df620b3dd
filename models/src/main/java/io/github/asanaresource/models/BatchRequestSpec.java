package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import java.util.List;

/**
 * A request that consists of several others.
 *
 * <p>See <a href="https://developers.asana.com/reference/createbatchrequest">Asana's reference</a>.
 */
@AsanaResource
public interface BatchRequestSpec {

    List<BatchRequestActionSpec> actions();
}
