package io.github.asanaresource.models;

import io.github.asanaresource.OpenEnum;

/** What a member of a custom field may do. */
@OpenEnum
public enum CustomFieldAccessLevelSpec {
    ADMIN,
    EDITOR,
    USER
}
