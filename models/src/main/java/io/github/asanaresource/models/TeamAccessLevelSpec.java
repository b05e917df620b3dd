package io.github.asanaresource.models;

import io.github.asanaresource.OpenEnum;

/** Which members of a team may do something. */
@OpenEnum
public enum TeamAccessLevelSpec {
    ALL_TEAM_MEMBERS,
    ONLY_TEAM_ADMINS
}
