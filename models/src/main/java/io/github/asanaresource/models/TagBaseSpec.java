package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * The fields of a tag that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettag">Asana's reference</a>.
 */
@AsanaResource
public interface TagBaseSpec extends TagCompactSpec {

    @Example("light-green")
    ColorSpec color();

    @Example("Mittens really likes the stuff from Humboldt.")
    String notes();
}
