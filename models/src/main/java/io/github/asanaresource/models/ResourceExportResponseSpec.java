package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * An export of resources, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/createresourceexport">Asana's reference</a>.
 */
@AsanaResource
public interface ResourceExportResponseSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("job")
    String resourceType();

    @ReadOnly
    @Example("export_request")
    String resourceSubtype();

    @ReadOnly
    @Example("succeeded")
    ResourceExportStatusSpec status();

    ResourceExportCompactSpec newResourceExport();
}
