package io.github.asanaresource.models;

import io.github.asanaresource.OpenEnum;

/** What a member of a project must at least be to change or share it. */
@OpenEnum
public enum ProjectMinimumAccessLevelSpec {
    ADMIN,
    EDITOR
}
