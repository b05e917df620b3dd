package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * An export of an organization, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getorganizationexport">Asana's reference</a>.
 */
@AsanaResource
public interface OrganizationExportResponseSpec extends OrganizationExportBaseSpec {}
