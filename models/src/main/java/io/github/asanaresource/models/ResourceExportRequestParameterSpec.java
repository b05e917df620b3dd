package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.util.List;

/** What an export takes of one kind of resource. */
@AsanaResource
public interface ResourceExportRequestParameterSpec {

    @Example("task")
    String resourceType();

    ResourceExportFiltersSpec filters();

    List<String> fields();
}
