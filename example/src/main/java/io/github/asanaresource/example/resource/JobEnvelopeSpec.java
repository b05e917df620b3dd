package io.github.asanaresource.example.resource;

import io.github.asanaresource.AsanaResource;

/** An answer that is a job. */
@AsanaResource
public interface JobEnvelopeSpec {

    /** The job. */
    JobResponseSpec data();
}
