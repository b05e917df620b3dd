package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * The resource to which access is requested.
 *
 * <p>See <a href="https://developers.asana.com/reference/getaccessrequests">Asana's reference</a>.
 */
@AsanaResource
public interface AccessRequestTargetIdCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("project")
    String resourceType();
}
