package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to export a resource and what it refers to.
 *
 * <p>See <a href="https://developers.asana.com/reference/creategraphexport">Asana's reference</a>.
 */
@AsanaResource
public interface GraphExportRequestSpec {

    @Example("181636")
    String parent();
}
