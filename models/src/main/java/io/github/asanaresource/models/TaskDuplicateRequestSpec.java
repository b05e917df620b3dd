package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to duplicate a task.
 *
 * <p>See <a href="https://developers.asana.com/reference/duplicatetask">Asana's reference</a>.
 */
@AsanaResource
public interface TaskDuplicateRequestSpec {

    @Example("New Task Name")
    String name();

    String include();
}
