package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.ReadOnly;

/**
 * A custom field setting: which custom field is on what.
 *
 * <p>See <a href="https://developers.asana.com/reference/getcustomfieldsettingsforproject">Asana's reference</a>.
 */
@AsanaResource
public interface CustomFieldSettingResponseSpec extends CustomFieldSettingBaseSpec {

    /** @deprecated Use {@code parent}. */
    @Deprecated
    @ReadOnly
    ProjectCompactSpec project();

    @ReadOnly
    boolean isImportant();

    @ReadOnly
    ProjectCompactSpec parent();

    @ReadOnly
    CustomFieldResponseSpec customField();
}
