package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to add a choice to a custom field.
 *
 * <p>See <a href="https://developers.asana.com/reference/createenumoptionforcustomfield">Asana's reference</a>.
 */
@AsanaResource
public interface EnumOptionRequestSpec extends EnumOptionBaseSpec {

    @Example("12345")
    String insertBefore();

    @Example("12345")
    String insertAfter();
}
