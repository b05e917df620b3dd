package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/** What every answer about a custom field setting has. */
@AsanaResource
public interface CustomFieldSettingBaseSpec extends CustomFieldSettingCompactSpec {}
