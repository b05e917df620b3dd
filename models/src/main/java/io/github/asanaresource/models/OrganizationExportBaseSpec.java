package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of an export of an organization in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getorganizationexport">Asana's reference</a>.
 */
@AsanaResource
public interface OrganizationExportBaseSpec extends OrganizationExportCompactSpec {}
