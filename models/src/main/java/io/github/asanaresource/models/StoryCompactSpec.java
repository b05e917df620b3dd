package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;

/** A story, as other resources show it: a comment, or something that happened. */
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

    @Example("marked today")
    String text();
}
