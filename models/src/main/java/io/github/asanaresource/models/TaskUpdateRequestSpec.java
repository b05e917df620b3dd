package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/** A request to change a task. */
@AsanaResource
public interface TaskUpdateRequestSpec extends TaskRequestBaseSpec {

    @Example("12345")
    String customType();

    @Example("12345")
    String customTypeStatusOption();
}
