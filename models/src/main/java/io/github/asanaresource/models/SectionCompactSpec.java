package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A section of a project, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getsectionsforproject">Asana's reference</a>.
 */
@AsanaResource
public interface SectionCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("section")
    String resourceType();

    @Example("Next Actions")
    String name();
}
