package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to remove a custom field from a project, portfolio or goal.
 *
 * <p>See <a href="https://developers.asana.com/reference/removecustomfieldsettingforgoal">Asana's reference</a>.
 */
@AsanaResource
public interface RemoveCustomFieldSettingRequestSpec {

    @Required
    @Example("14916")
    String customField();
}
