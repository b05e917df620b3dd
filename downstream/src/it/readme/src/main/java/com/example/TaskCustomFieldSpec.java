package com.example;

import io.github.asanaresource.AsanaResource;

/** A custom field, as a task shows it. What this spec does not declare is kept, and accessors of custom fields find it. */
@AsanaResource
public interface TaskCustomFieldSpec {

    String gid();

    OptionSpec enumValue();

    /** An option of an enum. */
    @AsanaResource
    interface OptionSpec {

        String gid();

        String name();
    }
}
