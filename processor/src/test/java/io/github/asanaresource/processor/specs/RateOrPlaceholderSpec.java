package io.github.asanaresource.processor.specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;
import java.math.BigDecimal;

@Union("resource.resource_type")
public interface RateOrPlaceholderSpec {

    @Variant("user")
    RateSpec rate();

    /**
     * What an hour costs of somebody who is not there yet.
     *
     * @deprecated Name somebody.
     */
    @Deprecated
    @Variant("placeholder")
    RateSpec placeholderRate();

    /** What an hour of somebody's work costs. */
    @AsanaResource(name = "RateCompact")
    interface RateSpec {

        BigDecimal rate();

        TaskCompactSpec.CreatedBySpec resource();
    }
}
