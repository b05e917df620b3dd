package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import io.github.asanaresource.Sensitive;
import java.net.URI;
import java.time.OffsetDateTime;

/**
 * A file, or a link, that is attached to a resource, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getattachment">Asana's reference</a>.
 */
@AsanaResource
public interface AttachmentResponseSpec extends AttachmentBaseSpec {

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    @ReadOnly
    @Example("https://s3.amazonaws.com/assets/1234/Screenshot.png")
    @Sensitive
    URI downloadUrl();

    @ReadOnly
    @Example("https://app.asana.com/app/asana/-/get_asset?asset_id=1234567890")
    URI permanentUrl();

    @ReadOnly
    @Example("dropbox")
    String host();

    @ReadOnly
    ParentSpec parent();

    @ReadOnly
    @Example("12345")
    long size();

    @ReadOnly
    @Example("https://www.dropbox.com/s/123/Screenshot.png")
    @Sensitive
    URI viewUrl();

    @ReadOnly
    boolean connectedToApp();

    /** The resource that something is attached to. */
    @AsanaResource(basedOn = TaskCompactSpec.class)
    interface ParentSpec {

        @Example("default_task")
        String resourceSubtype();
    }
}
