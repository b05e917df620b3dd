package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to add followers to a project.
 *
 * <p>See <a href="https://developers.asana.com/reference/addfollowersforproject">Asana's reference</a>.
 */
@AsanaResource
public interface AddFollowersRequestSpec {

    @Required
    @Example("521621,621373")
    String followers();
}
