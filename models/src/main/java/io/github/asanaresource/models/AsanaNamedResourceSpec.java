package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * Any resource that has a name.
 *
 * <p>See <a href="https://developers.asana.com/reference/typeaheadforworkspace">Asana's reference</a>.
 */
@AsanaResource
public interface AsanaNamedResourceSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("task")
    String resourceType();

    @Example("Bug Task")
    String name();
}
