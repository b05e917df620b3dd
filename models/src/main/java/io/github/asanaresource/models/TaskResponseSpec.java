package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.util.List;

/**
 * A task, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettask">Asana's reference</a>.
 */
@AsanaResource
public interface TaskResponseSpec extends TaskBaseSpec {

    UserCompactSpec assignee();

    SectionCompactSpec assigneeSection();

    @ReadOnly
    List<CustomFieldResponseSpec> customFields();

    CustomTypeCompactSpec customType();

    CustomTypeStatusOptionCompactSpec customTypeStatusOption();

    @ReadOnly
    List<UserCompactSpec> followers();

    @ReadOnly
    TaskCompactSpec parent();

    @ReadOnly
    @CreateOnly
    List<ProjectCompactSpec> projects();

    @ReadOnly
    List<TagCompactSpec> tags();

    @ReadOnly
    @CreateOnly
    WorkspaceCompactSpec workspace();

    @ReadOnly
    @Example("https://app.asana.com/1/12345/task/123456789")
    String permalinkUrl();
}
