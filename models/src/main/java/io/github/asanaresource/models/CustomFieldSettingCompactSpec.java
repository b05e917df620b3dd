package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A custom field setting, as other resources show it: that a custom field is on something.
 *
 * <p>See <a href="https://developers.asana.com/reference/getcustomfieldsettingsforproject">Asana's reference</a>.
 */
@AsanaResource
public interface CustomFieldSettingCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("custom_field_setting")
    String resourceType();
}
