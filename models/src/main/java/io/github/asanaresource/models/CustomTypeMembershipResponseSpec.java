package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/** A membership in a custom type: who may use or change it. */
@AsanaResource
public interface CustomTypeMembershipResponseSpec extends CustomTypeMembershipBaseSpec {}
