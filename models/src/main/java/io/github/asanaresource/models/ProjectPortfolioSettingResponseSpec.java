package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;

/**
 * A setting of a project in a portfolio, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojectportfoliosetting">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectPortfolioSettingResponseSpec extends ProjectPortfolioSettingCompactSpec {

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();
}
