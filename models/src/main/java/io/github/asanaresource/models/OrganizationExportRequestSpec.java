package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to create an export of an organization.
 *
 * <p>See <a href="https://developers.asana.com/reference/createorganizationexport">Asana's reference</a>.
 */
@AsanaResource
public interface OrganizationExportRequestSpec {

    @Example("1331")
    String organization();
}
