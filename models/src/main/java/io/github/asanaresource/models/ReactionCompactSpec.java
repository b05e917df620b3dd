package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A reaction of a user with an emoji.
 *
 * <p>See <a href="https://developers.asana.com/reference/getreactionsonobject">Asana's reference</a>.
 */
@AsanaResource
public interface ReactionCompactSpec {

    @Example("12345")
    String gid();

    @Example("👍")
    String emoji();

    @ReadOnly
    UserCompactSpec user();
}
