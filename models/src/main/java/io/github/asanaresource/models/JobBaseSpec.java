package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/** What every answer about a job has. */
@AsanaResource
public interface JobBaseSpec extends JobCompactSpec {}
