package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;

/**
 * What the time of a user costs, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getrates">Asana's reference</a>.
 */
@AsanaResource
public interface RateCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("rate")
    String resourceType();

    ProjectCompactSpec parent();

    UserCompactSpec resource();

    @Example("100")
    BigDecimal rate();

    @ReadOnly
    @Example("USD")
    String currencyCode();

    @ReadOnly
    UserCompactSpec createdBy();
}
