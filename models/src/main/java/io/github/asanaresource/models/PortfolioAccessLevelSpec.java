package io.github.asanaresource.models;

import io.github.asanaresource.OpenEnum;

/** What a member of a portfolio may do. */
@OpenEnum
public enum PortfolioAccessLevelSpec {
    ADMIN,
    EDITOR,
    VIEWER
}
