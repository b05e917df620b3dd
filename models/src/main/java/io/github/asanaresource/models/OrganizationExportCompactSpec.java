package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;
import io.github.asanaresource.Sensitive;
import java.net.URI;
import java.time.OffsetDateTime;

/**
 * An export of an organization, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getorganizationexport">Asana's reference</a>.
 */
@AsanaResource
public interface OrganizationExportCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("organization_export")
    String resourceType();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    @ReadOnly
    @Sensitive
    URI downloadUrl();

    @ReadOnly
    @OpenEnum({"pending", "started", "finished", "error"})
    @Example("started")
    String state();

    WorkspaceCompactSpec organization();
}
