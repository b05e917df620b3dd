package io.github.asanaresource.models;

import io.github.asanaresource.OpenEnum;

/** Who can see a team, and join it. */
@OpenEnum
public enum TeamVisibilitySpec {
    SECRET,
    REQUEST_TO_JOIN,
    PUBLIC
}
