package io.github.asanaresource.catalogue;

import io.github.asanaresource.AsanaResource;

/** What every answer about a job has. */
@AsanaResource
public interface JobBaseSpec extends JobCompactSpec {}
