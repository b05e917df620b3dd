package io.github.asanaresource.models;

import io.github.asanaresource.OpenEnum;

/** How far an export has got. */
@OpenEnum
public enum ResourceExportStatusSpec {
    NOT_STARTED,
    IN_PROGRESS,
    SUCCEEDED,
    FAILED
}
