package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.util.List;

/**
 * What an export takes of one kind of resource.
 *
 * <p>See <a href="https://developers.asana.com/reference/createresourceexport">Asana's reference</a>.
 */
@AsanaResource
public interface ResourceExportRequestParameterSpec {

    @Example("task")
    String resourceType();

    ResourceExportFiltersSpec filters();

    List<String> fields();
}
