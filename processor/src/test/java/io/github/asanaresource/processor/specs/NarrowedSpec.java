package io.github.asanaresource.processor.specs;

import io.github.asanaresource.AsanaResource;

/** A job that is shown with a project of another kind, which Java would not let it extend. */
@AsanaResource(basedOn = JobResponseSpec.class)
public interface NarrowedSpec {

    ProjectTemplateCompactSpec newProject();
}
