package io.github.asanaresource.processor.specs;

import io.github.asanaresource.Union;

/** A custom field: by its identifier, or by all that makes a new one. */
@Union
public interface CustomFieldReferenceSpec {

    /** The identifier of the custom field. */
    String gid();

    TaskCompactSpec definition();
}
