package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to create or update a section of a project.
 *
 * <p>See <a href="https://developers.asana.com/reference/updatesection">Asana's reference</a>.
 */
@AsanaResource
public interface SectionRequestSpec {

    @Required
    @Example("Next Actions")
    String name();

    @Example("86420")
    String insertBefore();

    @Example("987654")
    String insertAfter();
}
