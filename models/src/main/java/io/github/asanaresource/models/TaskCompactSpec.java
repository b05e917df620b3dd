package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;

/**
 * A task, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettasks">Asana's reference</a>.
 */
@AsanaResource
public interface TaskCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("task")
    String resourceType();

    @Example("Bug Task")
    String name();

    TaskSubtypeSpec resourceSubtype();

    @ReadOnly
    @OptIn
    CreatedBySpec createdBy();

    /** Who made a task. */
    @AsanaResource
    interface CreatedBySpec {

        @Example("1111")
        String gid();

        @Example("user")
        String resourceType();
    }
}
