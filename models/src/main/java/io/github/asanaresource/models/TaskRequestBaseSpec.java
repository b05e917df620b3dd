package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.util.Map;

/**
 * The fields of requests that create or update a task.
 *
 * <p>See <a href="https://developers.asana.com/reference/createtask">Asana's reference</a>.
 */
@AsanaResource
public interface TaskRequestBaseSpec extends TaskBaseSpec {

    /** The identifier of a user, or {@code me}. */
    @Example("12345")
    String assignee();

    @Example("12345")
    String assigneeSection();

    /** Values by the identifiers of their custom fields. */
    Map<String, String> customFields();

    /** The identifier of the task of which this is a subtask. */
    @Example("12345")
    String parent();
}
