package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A request to update a tag.
 *
 * <p>See <a href="https://developers.asana.com/reference/updatetag">Asana's reference</a>.
 */
@AsanaResource
public interface TagUpdateRequestSpec extends TagBaseRequestSpec {}
