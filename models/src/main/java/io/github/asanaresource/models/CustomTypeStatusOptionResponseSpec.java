package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A status that tasks of a custom type can have, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getcustomtypes">Asana's reference</a>.
 */
@AsanaResource
public interface CustomTypeStatusOptionResponseSpec extends CustomTypeStatusOptionBaseSpec {

    @Example("Incomplete")
    String completionState();

    @Example("true")
    boolean enabled();

    @Example("blue")
    String color();
}
