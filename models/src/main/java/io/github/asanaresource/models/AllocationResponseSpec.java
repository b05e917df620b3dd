package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * An allocation, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getallocation">Asana's reference</a>.
 */
@AsanaResource
public interface AllocationResponseSpec extends AllocationBaseSpec {

    AssigneeSpec assignee();

    UserCompactSpec createdBy();

    ProjectCompactSpec parent();

    @Example("project_allocation")
    String resourceSubtype();

    /** The user or placeholder whose time an allocation takes. */
    @AsanaResource
    interface AssigneeSpec extends UserCompactSpec {}
}
