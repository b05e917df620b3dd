package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/** A job: work that Asana does after it has answered the request for it. */
@AsanaResource
public interface JobResponseSpec extends JobBaseSpec {}
