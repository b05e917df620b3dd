package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to move one of the choices of a custom field.
 *
 * <p>See <a href="https://developers.asana.com/reference/insertenumoptionforcustomfield">Asana's reference</a>.
 */
@AsanaResource
public interface EnumOptionInsertRequestSpec {

    @Required
    @Example("97285")
    String enumOption();

    @Example("12345")
    String beforeEnumOption();

    @Example("12345")
    String afterEnumOption();
}
