package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A request to create a project status.
 *
 * <p>See <a href="https://developers.asana.com/reference/createprojectstatusforproject">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectStatusRequestSpec extends ProjectStatusBaseSpec {}
