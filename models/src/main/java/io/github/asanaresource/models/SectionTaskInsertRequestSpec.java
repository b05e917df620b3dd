package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to move a task to a section.
 *
 * <p>See <a href="https://developers.asana.com/reference/addtaskforsection">Asana's reference</a>.
 */
@AsanaResource
public interface SectionTaskInsertRequestSpec {

    @Required
    @Example("123456")
    String task();

    @Example("86420")
    String insertBefore();

    @Example("987654")
    String insertAfter();
}
