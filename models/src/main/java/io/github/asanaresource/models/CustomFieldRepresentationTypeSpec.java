package io.github.asanaresource.models;

import io.github.asanaresource.OpenEnum;

/** How the value of a custom field is shown and comes about. */
@OpenEnum
public enum CustomFieldRepresentationTypeSpec {
    TEXT,
    ENUM,
    MULTI_ENUM,
    NUMBER,
    DATE,
    PEOPLE,
    FORMULA,
    CUSTOM_ID,
    REFERENCE
}
