package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A portfolio, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getportfolios">Asana's reference</a>.
 */
@AsanaResource
public interface PortfolioCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("portfolio")
    String resourceType();

    @Example("Bug Portfolio")
    String name();
}
