package io.github.asanaresource.processor.specs;

import io.github.asanaresource.AsanaResource;

/** A model with unknown fields only. */
@AsanaResource
public interface EmptySpec {}
