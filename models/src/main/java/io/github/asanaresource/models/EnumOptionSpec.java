package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * One of the choices of a custom field.
 *
 * <p>See <a href="https://developers.asana.com/reference/createenumoptionforcustomfield">Asana's reference</a>.
 */
@AsanaResource
public interface EnumOptionSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("enum_option")
    String resourceType();

    @Example("Low")
    String name();

    boolean enabled();

    @Example("blue")
    String color();
}
