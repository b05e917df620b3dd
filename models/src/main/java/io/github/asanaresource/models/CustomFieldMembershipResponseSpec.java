package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/** A membership in a custom field: who may use or change it. */
@AsanaResource
public interface CustomFieldMembershipResponseSpec extends CustomFieldMembershipBaseSpec {}
