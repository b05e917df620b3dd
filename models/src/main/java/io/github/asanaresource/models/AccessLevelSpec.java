package io.github.asanaresource.models;

import io.github.asanaresource.OpenEnum;

/** What a member of a project or goal may do. */
@OpenEnum
public enum AccessLevelSpec {
    ADMIN,
    EDITOR,
    COMMENTER,
    VIEWER
}
