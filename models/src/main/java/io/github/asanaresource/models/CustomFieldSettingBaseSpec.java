package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a custom field setting in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getcustomfieldsettingsforproject">Asana's reference</a>.
 */
@AsanaResource
public interface CustomFieldSettingBaseSpec extends CustomFieldSettingCompactSpec {}
