package io.github.asanaresource.processor.specs;

import io.github.asanaresource.AsanaResource;

/** Nothing but what the spec does not name. */
@AsanaResource
public interface EmptySpec {}
