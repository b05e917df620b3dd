package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a status that tasks of a custom type can have in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getcustomtypes">Asana's reference</a>.
 */
@AsanaResource
public interface CustomTypeStatusOptionBaseSpec extends CustomTypeStatusOptionCompactSpec {}
