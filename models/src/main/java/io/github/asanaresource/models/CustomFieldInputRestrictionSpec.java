package io.github.asanaresource.models;

import io.github.asanaresource.OpenEnum;

/** The kinds of resource that a custom field can refer to. */
@OpenEnum
public enum CustomFieldInputRestrictionSpec {
    TASK,
    PROJECT,
    PORTFOLIO,
    GOAL
}
