package io.github.asanaresource.example.resource;

import io.github.asanaresource.AsanaResource;

/** A project template, as it appears in other resources. */
@AsanaResource
public interface ProjectTemplateCompactSpec {

    /** The identifier of the template, unique in all of Asana. */
    String gid();

    /** The type of this resource: {@code project_template}. */
    String resourceType();

    /** The name of the template. */
    String name();
}
