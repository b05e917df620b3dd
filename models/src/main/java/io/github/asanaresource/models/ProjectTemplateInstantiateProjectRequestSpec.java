package io.github.asanaresource.models;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.Required;
import java.util.List;

/**
 * A request to create a project from a template.
 *
 * <p>See <a href="https://developers.asana.com/reference/instantiateproject">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectTemplateInstantiateProjectRequestSpec {

    @Required
    @Example("New Project Name")
    String name();

    @Example("12345")
    String team();

    @Deprecated
    @Example("true")
    @JsonProperty("public")
    boolean publicField();

    @OpenEnum({"public_to_workspace", "private_to_team", "private"})
    @Example("public_to_workspace")
    String privacySetting();

    @Example("true")
    boolean isStrict();

    List<DateVariableRequestSpec> requestedDates();

    List<RequestedRoleRequestSpec> requestedRoles();
}
