package io.github.asanaresource.models;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A portfolio, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getportfolio">Asana's reference</a>.
 */
@AsanaResource
public interface PortfolioResponseSpec extends PortfolioBaseSpec {

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    UserCompactSpec createdBy();

    List<CustomFieldSettingResponseSpec> customFieldSettings();

    StatusUpdateCompactSpec currentStatusUpdate();

    List<CustomFieldCompactSpec> customFields();

    @ReadOnly
    List<UserCompactSpec> members();

    UserCompactSpec owner();

    @CreateOnly
    WorkspaceCompactSpec workspace();

    @ReadOnly
    @Example("https://app.asana.com/0/resource/123456789/list")
    String permalinkUrl();

    /** Whether everybody in the workspace can see the portfolio. */
    @JsonProperty("public")
    boolean publicField();

    @OpenEnum({"public_to_domain", "members_only"})
    String privacySetting();

    @ReadOnly
    List<ProjectTemplateCompactSpec> projectTemplates();
}
