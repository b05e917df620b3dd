package io.github.asanaresource.models;

import io.github.asanaresource.OpenEnum;

/** What kind of task a task is. */
@OpenEnum
public enum TaskSubtypeSpec {
    DEFAULT_TASK,
    MILESTONE,
    APPROVAL,
    CUSTOM
}
