package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to duplicate a portfolio.
 *
 * <p>See <a href="https://developers.asana.com/reference/duplicateportfolio">Asana's reference</a>.
 */
@AsanaResource
public interface PortfolioDuplicateRequestSpec {

    @Required
    @Example("New Portfolio Name")
    String name();

    String include();
}
