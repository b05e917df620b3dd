package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to remove an item from a portfolio.
 *
 * <p>See <a href="https://developers.asana.com/reference/removeitemforportfolio">Asana's reference</a>.
 */
@AsanaResource
public interface PortfolioRemoveItemRequestSpec {

    @Required
    @Example("1331")
    String item();
}
