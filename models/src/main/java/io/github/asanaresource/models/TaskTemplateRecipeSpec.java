package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.util.List;

/**
 * A task that a task template creates, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettasktemplate">Asana's reference</a>.
 */
@AsanaResource
public interface TaskTemplateRecipeSpec extends TaskTemplateRecipeCompactSpec {

    @Example("Please describe the bug you found and how to reproduce it.")
    String description();

    @Example("Please describe the bug you found and how to reproduce it.")
    String htmlDescription();

    List<ProjectCompactSpec> memberships();

    @Example("1")
    long relativeStartOn();

    @Example("2")
    long relativeDueOn();

    @Example("13:15:00.000Z")
    String dueTime();

    List<TaskTemplateRecipeCompactSpec> dependencies();

    List<TaskTemplateRecipeCompactSpec> dependents();

    List<UserCompactSpec> followers();

    List<AttachmentCompactSpec> attachments();

    List<TaskTemplateRecipeCompactSpec> subtasks();

    List<CustomFieldCompactSpec> customFields();
}
