package io.github.asanaresource.example.resource;

import io.github.asanaresource.AsanaResource;

/** What Asana answers where it answers with a job. */
@AsanaResource
public interface JobEnvelopeSpec {

    /** The job. */
    JobResponseSpec data();
}
