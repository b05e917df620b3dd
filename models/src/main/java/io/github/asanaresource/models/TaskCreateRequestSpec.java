package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.Example;
import java.util.List;

/**
 * A request to create a task.
 *
 * <p>See <a href="https://developers.asana.com/reference/createtask">Asana's reference</a>.
 */
@AsanaResource
public interface TaskCreateRequestSpec extends TaskRequestBaseSpec {

    @CreateOnly
    List<String> followers();

    @CreateOnly
    List<String> projects();

    @CreateOnly
    List<String> tags();

    @Example("12345")
    String workspace();
}
