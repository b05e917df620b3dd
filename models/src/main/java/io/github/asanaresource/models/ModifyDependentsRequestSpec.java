package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import java.util.List;

/**
 * A request to add or remove tasks that depend on a task.
 *
 * <p>See <a href="https://developers.asana.com/reference/adddependentsfortask">Asana's reference</a>.
 */
@AsanaResource
public interface ModifyDependentsRequestSpec {

    List<String> dependents();
}
