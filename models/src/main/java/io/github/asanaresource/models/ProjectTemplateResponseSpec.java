package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A project template, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojecttemplate">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectTemplateResponseSpec extends ProjectTemplateBaseSpec {}
