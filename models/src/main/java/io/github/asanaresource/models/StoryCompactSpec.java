package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;

/**
 * A story, as other resources show it: a comment, or something that happened.
 *
 * <p>See <a href="https://developers.asana.com/reference/getstoriesfortask">Asana's reference</a>.
 */
@AsanaResource
public interface StoryCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("story")
    String resourceType();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    UserCompactSpec createdBy();

    @ReadOnly
    @Example("comment_added")
    String resourceSubtype();

    @CreateOnly
    @Example("marked today")
    String text();
}
