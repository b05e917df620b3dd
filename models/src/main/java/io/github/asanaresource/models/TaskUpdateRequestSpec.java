package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to update a task.
 *
 * <p>See <a href="https://developers.asana.com/reference/updatetask">Asana's reference</a>.
 */
@AsanaResource
public interface TaskUpdateRequestSpec extends TaskRequestBaseSpec {

    @Example("12345")
    String customType();

    @Example("12345")
    String customTypeStatusOption();
}
