package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.util.List;

/** A request to make a task. */
@AsanaResource
public interface TaskCreateRequestSpec extends TaskRequestBaseSpec {

    List<String> followers();

    List<String> projects();

    List<String> tags();

    @Example("12345")
    String workspace();
}
