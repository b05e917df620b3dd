package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * What was wrong with a request.
 *
 * <p>See <a href="https://developers.asana.com/docs/errors">Asana's documentation</a>.
 */
@AsanaResource
public interface ErrorSpec {

    @ReadOnly
    @Example("project: Missing input")
    String message();

    @ReadOnly
    String help();

    /** Words by which Asana finds its own record of the error; only for errors on its side. */
    @ReadOnly
    @Example("6 sad squid snuggle softly")
    String phrase();
}
