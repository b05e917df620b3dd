package io.github.asanaresource.models;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.util.List;

/**
 * The fields of a project template in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojecttemplate">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectTemplateBaseSpec extends ProjectTemplateCompactSpec {

    @Example("These are things we need to pack for a trip.")
    String description();

    @Example("<body>These are things we need to pack for a trip.</body>")
    String htmlDescription();

    @Example("false")
    @JsonProperty("public")
    boolean publicField();

    UserCompactSpec owner();

    TeamCompactSpec team();

    @ReadOnly
    List<DateVariableCompactSpec> requestedDates();

    @Example("light-green")
    ColorSpec color();

    List<TemplateRoleSpec> requestedRoles();
}
