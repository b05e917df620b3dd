package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A request to create or update an allocation.
 *
 * <p>See <a href="https://developers.asana.com/reference/updateallocation">Asana's reference</a>.
 */
@AsanaResource
public interface AllocationRequestSpec extends AllocationBaseSpec {

    String assignee();

    String parent();
}
