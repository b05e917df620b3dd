package com.example;

import io.github.asanaresource.AsanaResource;

/** A task, in the envelope that Asana's requests and responses have. */
@AsanaResource
public interface TaskEnvelopeSpec {

    TaskSpec data();
}
