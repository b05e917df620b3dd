package io.github.asanaresource.benchmark.engine.asanaresource;

import io.github.asanaresource.AsanaResource;

/** A project template, as other resources show it. */
@AsanaResource
public interface ProjectTemplateCompactSpec {

    /** The identifier of the template, unique in all of Asana. */
    String gid();

    /** The kind of resource that this is: {@code project_template}. */
    String resourceType();

    /** The name of the template. */
    String name();
}
