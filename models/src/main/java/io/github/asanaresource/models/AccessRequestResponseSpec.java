package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;

/**
 * A request for access to a resource, and its status.
 *
 * <p>See <a href="https://developers.asana.com/reference/getaccessrequests">Asana's reference</a>.
 */
@AsanaResource
public interface AccessRequestResponseSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("access_request")
    String resourceType();

    @Example("Please grant me access to this resource.")
    String message();

    @OpenEnum({"pending", "approved", "denied"})
    @Example("pending")
    String approvalStatus();

    @ReadOnly
    UserCompactSpec requester();

    @ReadOnly
    AccessRequestTargetIdCompactSpec target();
}
