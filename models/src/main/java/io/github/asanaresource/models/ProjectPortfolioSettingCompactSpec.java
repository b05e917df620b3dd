package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A setting of a project in a portfolio, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojectportfoliosettingsforproject">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectPortfolioSettingCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("project_portfolio_setting")
    String resourceType();

    ProjectCompactSpec project();

    PortfolioCompactSpec portfolio();

    @Example("true")
    boolean isAccessControlInherited();
}
