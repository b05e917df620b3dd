package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a rate in every response.
 *
 * <p>No operation declares it. See <a href="https://developers.asana.com/reference/rest-api-reference">Asana's reference</a>.
 */
@AsanaResource
public interface RateBaseSpec extends RateCompactSpec {}
