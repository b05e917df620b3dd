package io.github.asanaresource.processor.specs;

import io.github.asanaresource.AsanaResource;
import java.util.Map;

/** A request about a task with the custom fields of a workspace. */
@AsanaResource
public interface SprintTaskRequestSpec extends SprintFields {

    String name();

    Map<String, String> customFields();
}
