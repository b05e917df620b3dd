package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to move a section within a project.
 *
 * <p>See <a href="https://developers.asana.com/reference/insertsectionforproject">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectSectionInsertRequestSpec {

    @Required
    @Example("321654")
    String section();

    @Example("86420")
    String beforeSection();

    @Example("987654")
    String afterSection();
}
