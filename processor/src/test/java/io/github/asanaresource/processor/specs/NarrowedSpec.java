package io.github.asanaresource.processor.specs;

import io.github.asanaresource.AsanaResource;

/** A job with a project of another type, which Java does not accept as an override. */
@AsanaResource(basedOn = JobResponseSpec.class)
public interface NarrowedSpec {

    ProjectTemplateCompactSpec newProject();
}
