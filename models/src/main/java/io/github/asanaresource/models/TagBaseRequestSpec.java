package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of requests that create or update a tag.
 *
 * <p>See <a href="https://developers.asana.com/reference/createtag">Asana's reference</a>.
 */
@AsanaResource
public interface TagBaseRequestSpec extends TagBaseSpec {}
