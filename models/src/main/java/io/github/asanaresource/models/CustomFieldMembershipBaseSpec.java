package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/** What every answer about a membership in a custom field has. */
@AsanaResource
public interface CustomFieldMembershipBaseSpec extends CustomFieldMembershipCompactSpec {}
