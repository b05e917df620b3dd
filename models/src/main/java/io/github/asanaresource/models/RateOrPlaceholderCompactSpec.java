package io.github.asanaresource.models;

import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

/**
 * What the time of a user or of a placeholder costs.
 *
 * <p>The one example that the API has of a placeholder says {@code user}, and would be read as the rate of a user: the two
 * differ in nothing else.
 *
 * <p>See <a href="https://developers.asana.com/reference/getrates">Asana's reference</a>.
 */
@Union("resource.resource_type")
public interface RateOrPlaceholderCompactSpec {

    @Variant("user")
    RateCompactSpec rate();

    @Variant("placeholder")
    PlaceholderRateCompactSpec placeholderRate();
}
