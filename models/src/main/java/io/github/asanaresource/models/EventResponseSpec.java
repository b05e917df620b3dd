package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;

/**
 * A change to a resource that a sync token or a webhook follows.
 *
 * <p>See <a href="https://developers.asana.com/reference/getevents">Asana's reference</a>.
 */
@AsanaResource
public interface EventResponseSpec {

    UserCompactSpec user();

    AsanaNamedResourceSpec resource();

    /** @deprecated Use the {@code resource_type} of the resource. */
    @Deprecated
    @ReadOnly
    @Example("task")
    String type();

    @ReadOnly
    @Example("changed")
    String action();

    AsanaNamedResourceSpec parent();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    @ReadOnly
    ChangeSpec change();

    /** What an event changed about its resource. */
    @AsanaResource
    interface ChangeSpec {

        @ReadOnly
        @Example("assignee")
        String field();

        @ReadOnly
        @Example("changed")
        String action();

        /** The value after the change: text, a number, or a resource in its compact shape. */
        @Conditional
        Object newValue();

        @Conditional
        Object addedValue();

        @Conditional
        Object removedValue();
    }
}
