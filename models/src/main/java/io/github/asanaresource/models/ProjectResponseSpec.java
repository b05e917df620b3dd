package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.Example;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A project, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getproject">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectResponseSpec extends ProjectBaseSpec {

    @ReadOnly
    List<CustomFieldCompactSpec> customFields();

    @ReadOnly
    boolean completed();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime completedAt();

    @ReadOnly
    UserCompactSpec completedBy();

    @ReadOnly
    List<UserCompactSpec> followers();

    UserCompactSpec owner();

    TeamCompactSpec team();

    @ReadOnly
    @Example("https://app.asana.com/1/12345/project/123456789")
    String permalinkUrl();

    @OptIn
    ProjectBriefCompactSpec projectBrief();

    @OptIn
    ProjectTemplateCompactSpec createdFromTemplate();

    @ReadOnly
    @CreateOnly
    WorkspaceCompactSpec workspace();
}
