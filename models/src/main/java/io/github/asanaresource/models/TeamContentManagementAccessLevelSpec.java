package io.github.asanaresource.models;

import io.github.asanaresource.OpenEnum;

/** Which members of a team may do something with its content. */
@OpenEnum
public enum TeamContentManagementAccessLevelSpec {
    NO_RESTRICTION,
    ONLY_TEAM_ADMINS
}
