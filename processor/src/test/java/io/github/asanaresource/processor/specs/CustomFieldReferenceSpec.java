package io.github.asanaresource.processor.specs;

import io.github.asanaresource.Union;

/** A custom field: the identifier of an existing one, or the definition of a new one. */
@Union
public interface CustomFieldReferenceSpec {

    /** The identifier of the custom field. */
    String gid();

    TaskCompactSpec definition();
}
