package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a custom type of tasks in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getcustomtypes">Asana's reference</a>.
 */
@AsanaResource
public interface CustomTypeBaseSpec extends CustomTypeCompactSpec {}
