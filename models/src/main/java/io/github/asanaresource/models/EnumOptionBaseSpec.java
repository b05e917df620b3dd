package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of one of the choices of a custom field that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/updateenumoption">Asana's reference</a>.
 */
@AsanaResource
public interface EnumOptionBaseSpec extends EnumOptionSpec {}
