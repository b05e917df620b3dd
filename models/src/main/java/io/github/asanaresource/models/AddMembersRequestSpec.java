package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to add members to a project or portfolio.
 *
 * <p>See <a href="https://developers.asana.com/reference/addmembersforportfolio">Asana's reference</a>.
 */
@AsanaResource
public interface AddMembersRequestSpec {

    @Required
    @Example("521621,621373")
    String members();
}
