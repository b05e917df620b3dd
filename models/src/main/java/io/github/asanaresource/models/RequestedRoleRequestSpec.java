package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * Who takes a role of a template, in a request.
 *
 * <p>See <a href="https://developers.asana.com/reference/instantiateproject">Asana's reference</a>.
 */
@AsanaResource
public interface RequestedRoleRequestSpec {

    @Example("1")
    String gid();

    @Example("123")
    String value();
}
