package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/** What every answer about a membership in a custom type has. */
@AsanaResource
public interface CustomTypeMembershipBaseSpec extends CustomTypeMembershipCompactSpec {}
