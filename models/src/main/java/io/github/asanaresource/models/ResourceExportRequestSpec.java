package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.util.List;

/**
 * A request to export the resources of a workspace.
 *
 * <p>See <a href="https://developers.asana.com/reference/createresourceexport">Asana's reference</a>.
 */
@AsanaResource
public interface ResourceExportRequestSpec {

    @Example("12345")
    String workspace();

    List<ResourceExportRequestParameterSpec> exportRequestParameters();
}
