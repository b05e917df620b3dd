package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;
import io.github.asanaresource.Union;

/**
 * A request to put a custom field on a project, portfolio or goal.
 *
 * <p>See <a href="https://developers.asana.com/reference/addcustomfieldsettingforgoal">Asana's reference</a>.
 */
@AsanaResource
public interface AddCustomFieldSettingRequestSpec {

    @Required
    CustomFieldSpec customField();

    boolean isImportant();

    /** The identifier of the setting before which the new one goes. */
    @Example("1331")
    String insertBefore();

    /** The identifier of the setting after which the new one goes. */
    @Example("1331")
    String insertAfter();

    /** A custom field that there is, by its identifier, or one to make. */
    @Union
    interface CustomFieldSpec {

        String gid();

        CustomFieldCreateRequestSpec definition();
    }
}
