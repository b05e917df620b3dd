package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import java.util.List;

/**
 * A request to add or remove tasks on which a task depends.
 *
 * <p>See <a href="https://developers.asana.com/reference/adddependenciesfortask">Asana's reference</a>.
 */
@AsanaResource
public interface ModifyDependenciesRequestSpec {

    List<String> dependencies();
}
