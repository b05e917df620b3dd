package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a user that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/adduserforworkspace">Asana's reference</a>.
 */
@AsanaResource
public interface UserBaseSpec extends UserCompactSpec {}
