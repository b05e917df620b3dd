package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A rate, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getrate">Asana's reference</a>.
 */
@AsanaResource
public interface RateResponseSpec extends RateCompactSpec {}
