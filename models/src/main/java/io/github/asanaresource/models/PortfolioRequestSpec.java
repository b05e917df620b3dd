package io.github.asanaresource.models;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.Example;

/**
 * A request to create a portfolio.
 *
 * <p>See <a href="https://developers.asana.com/reference/createportfolio">Asana's reference</a>.
 */
@AsanaResource
public interface PortfolioRequestSpec extends PortfolioBaseSpec {

    @CreateOnly
    @Example("167589")
    String workspace();

    @Deprecated
    @Example("false")
    @JsonProperty("public")
    boolean publicField();
}
