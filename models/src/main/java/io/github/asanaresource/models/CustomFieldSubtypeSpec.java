package io.github.asanaresource.models;

import io.github.asanaresource.OpenEnum;

/** The kind of value that a custom field holds. */
@OpenEnum
public enum CustomFieldSubtypeSpec {
    TEXT,
    ENUM,
    MULTI_ENUM,
    NUMBER,
    DATE,
    PEOPLE,
    REFERENCE
}
