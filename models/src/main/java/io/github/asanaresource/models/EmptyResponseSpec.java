package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The empty object that Asana sends where there is nothing to report.
 *
 * <p>See <a href="https://developers.asana.com/reference/approveaccessrequest">Asana's reference</a>.
 */
@AsanaResource
public interface EmptyResponseSpec {}
