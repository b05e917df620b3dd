package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * What the time of a placeholder costs.
 *
 * <p>See <a href="https://developers.asana.com/reference/getrates">Asana's reference</a>.
 */
@AsanaResource(basedOn = RateCompactSpec.class)
public interface PlaceholderRateCompactSpec {

    /** The placeholder, where other rates have a user. */
    PlaceholderCompactSpec resource();
}
