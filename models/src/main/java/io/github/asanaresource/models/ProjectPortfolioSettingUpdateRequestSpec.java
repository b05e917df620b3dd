package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to update a setting of a project in a portfolio.
 *
 * <p>See <a href="https://developers.asana.com/reference/updateprojectportfoliosetting">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectPortfolioSettingUpdateRequestSpec {

    @Example("true")
    boolean isAccessControlInherited();
}
