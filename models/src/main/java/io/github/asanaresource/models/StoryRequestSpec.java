package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A request to write or edit a comment.
 *
 * <p>See <a href="https://developers.asana.com/reference/updatestory">Asana's reference</a>.
 */
@AsanaResource
public interface StoryRequestSpec extends StoryBaseSpec {}
