package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * An export of a resource and what it refers to, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/creategraphexport">Asana's reference</a>.
 */
@AsanaResource
public interface GraphExportResponseSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("job")
    String resourceType();

    @ReadOnly
    @Example("graph_export_request")
    String resourceSubtype();

    @ReadOnly
    @Example("succeeded")
    ResourceExportStatusSpec status();

    GraphExportCompactSpec newGraphExport();
}
