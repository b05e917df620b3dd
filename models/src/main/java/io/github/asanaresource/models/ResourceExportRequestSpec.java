package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.util.List;

/** A request to export the resources of a workspace. */
@AsanaResource
public interface ResourceExportRequestSpec {

    @Example("12345")
    String workspace();

    List<ResourceExportRequestParameterSpec> exportRequestParameters();
}
