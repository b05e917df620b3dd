package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;

/**
 * A status update, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getstatusesforobject">Asana's reference</a>.
 */
@AsanaResource
public interface StatusUpdateCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("status_update")
    String resourceType();

    @Example("Status Update - Jun 15")
    String title();

    @ReadOnly
    @OpenEnum({"project_status_update", "portfolio_status_update", "goal_status_update"})
    String resourceSubtype();
}
