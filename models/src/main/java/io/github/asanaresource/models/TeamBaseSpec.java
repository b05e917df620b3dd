package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a team that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/createteam">Asana's reference</a>.
 */
@AsanaResource
public interface TeamBaseSpec extends TeamCompactSpec {}
