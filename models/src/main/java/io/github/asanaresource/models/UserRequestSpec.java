package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a user in a request.
 *
 * <p>See <a href="https://developers.asana.com/reference/updateuser">Asana's reference</a>.
 */
@AsanaResource
public interface UserRequestSpec extends UserBaseSpec {}
