package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to add an item to a portfolio.
 *
 * <p>See <a href="https://developers.asana.com/reference/additemforportfolio">Asana's reference</a>.
 */
@AsanaResource
public interface PortfolioAddItemRequestSpec {

    @Required
    @Example("1331")
    String item();

    @Example("1331")
    String insertBefore();

    @Example("1331")
    String insertAfter();
}
