package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import io.github.asanaresource.Sensitive;
import java.net.URI;
import java.time.OffsetDateTime;

/**
 * An export of a resource and what it refers to, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/creategraphexport">Asana's reference</a>.
 */
@AsanaResource
public interface GraphExportCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("graph_export")
    String resourceType();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    /** Whoever has this link can fetch the export, for as long as the link lives. */
    @ReadOnly
    @Sensitive
    URI downloadUrl();

    @ReadOnly
    @Example("2012-02-22T03:06:58.147Z")
    OffsetDateTime completedAt();
}
