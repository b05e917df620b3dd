package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;

/**
 * A request to update a rate.
 *
 * <p>See <a href="https://developers.asana.com/reference/updaterate">Asana's reference</a>.
 */
@AsanaResource
public interface RateUpdateRequestSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("task")
    String resourceType();

    @Example("100")
    BigDecimal rate();
}
