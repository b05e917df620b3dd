package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A date that a template leaves open.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojecttemplate">Asana's reference</a>.
 */
@AsanaResource
public interface DateVariableCompactSpec {

    @ReadOnly
    @Example("1")
    String gid();

    @ReadOnly
    @Example("Start Date")
    String name();

    @ReadOnly
    @Example("Choose a start date for your project.")
    String description();
}
