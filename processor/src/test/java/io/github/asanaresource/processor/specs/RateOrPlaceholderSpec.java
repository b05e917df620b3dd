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
     * What an hour of a placeholder's work costs.
     *
     * @deprecated Name a user.
     */
    @Deprecated
    @Variant("placeholder")
    RateSpec placeholderRate();

    /** What an hour of a user's work costs. */
    @AsanaResource(name = "RateCompact")
    interface RateSpec {

        BigDecimal rate();

        TaskCompactSpec.CreatedBySpec resource();
    }
}
