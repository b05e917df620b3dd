package io.github.asanaresource.models.custom;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CustomField;
import io.github.asanaresource.models.TaskResponseSpec;
import java.math.BigDecimal;

@AsanaResource
public interface SprintTaskSpec extends TaskResponseSpec, SprintFields {

    /** By name, which no request can do. */
    @CustomField(name = "Budget")
    BigDecimal budget();
}
