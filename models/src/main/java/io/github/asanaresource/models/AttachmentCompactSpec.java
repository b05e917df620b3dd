package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A file, or a link, that is attached to a resource, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getattachmentsforobject">Asana's reference</a>.
 */
@AsanaResource
public interface AttachmentCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("attachment")
    String resourceType();

    @ReadOnly
    @Example("Screenshot.png")
    String name();

    @Example("dropbox")
    String resourceSubtype();
}
