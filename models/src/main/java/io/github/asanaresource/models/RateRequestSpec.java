package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import io.github.asanaresource.Required;
import java.math.BigDecimal;

/**
 * A request to create a rate.
 *
 * <p>See <a href="https://developers.asana.com/reference/createrate">Asana's reference</a>.
 */
@AsanaResource
public interface RateRequestSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("task")
    String resourceType();

    @Required
    @Example("12345")
    String parent();

    @Required
    @Example("12345")
    String resource();

    @Required
    @Example("100")
    BigDecimal rate();
}
