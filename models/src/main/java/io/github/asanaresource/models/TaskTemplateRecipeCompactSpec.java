package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;

/**
 * A task that a task template creates, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettasktemplate">Asana's reference</a>.
 */
@AsanaResource
public interface TaskTemplateRecipeCompactSpec {

    @Example("Bug Report")
    String name();

    @OpenEnum({"default_task", "milestone_task", "approval_task"})
    @Example("default_task")
    String taskResourceSubtype();
}
