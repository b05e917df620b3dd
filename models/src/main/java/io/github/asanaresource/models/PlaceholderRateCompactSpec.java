package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/** What the time of a placeholder costs. */
@AsanaResource(basedOn = RateCompactSpec.class)
public interface PlaceholderRateCompactSpec {

    /** The placeholder, where other rates have a user. */
    PlaceholderCompactSpec resource();
}
