package io.github.asanaresource.models;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to create a template from a project.
 *
 * <p>See <a href="https://developers.asana.com/reference/projectsaveastemplate">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectSaveAsTemplateRequestSpec {

    @Required
    @Example("New Project Template")
    String name();

    @Example("12345")
    String team();

    @Example("12345")
    String workspace();

    @Required
    @Example("true")
    @JsonProperty("public")
    boolean publicField();
}
