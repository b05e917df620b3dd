package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A project brief, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getproject">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectBriefCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("project_brief")
    String resourceType();
}
