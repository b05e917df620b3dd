package io.github.asanaresource.processor.specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CustomField;
import java.math.BigDecimal;
import java.util.List;

/** A task with the custom fields of a workspace. */
@AsanaResource
public interface SprintTaskSpec extends SprintFields {

    String gid();

    List<CustomFieldValueSpec> customFields();

    /** In several workspaces. */
    @CustomField(name = "Budget \"net\"")
    BigDecimal budget();

    String name();
}
