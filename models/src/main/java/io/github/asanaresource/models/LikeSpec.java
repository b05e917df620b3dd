package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * That somebody likes something.
 *
 * <p>See <a href="https://developers.asana.com/reference/getgoal">Asana's reference</a>.
 */
@AsanaResource
public interface LikeSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    UserCompactSpec user();
}
