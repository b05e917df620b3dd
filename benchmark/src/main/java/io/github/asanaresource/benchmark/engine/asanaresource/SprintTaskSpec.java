package io.github.asanaresource.benchmark.engine.asanaresource;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CustomField;
import io.github.asanaresource.OpenEnum;
import java.math.BigDecimal;
import java.util.List;

/** A task with custom fields. */
@AsanaResource
public interface SprintTaskSpec {

    String gid();

    List<ValueSpec> customFields();

    /** The last custom field but one. */
    @CustomField("1204567890123428")
    BigDecimal storyPoints();

    /** The last custom field. */
    @CustomField("1204567890123429")
    PrioritySpec priority();

    /** The options of a custom field. */
    @OpenEnum
    enum PrioritySpec {
        @JsonProperty("1204567890123470")
        LOW,
        @JsonProperty("1204567890123471")
        HIGH
    }

    /** A custom field with its value. */
    @AsanaResource
    interface ValueSpec {

        String gid();

        String name();

        String resourceSubtype();

        BigDecimal numberValue();

        String textValue();

        OptionSpec enumValue();
    }

    /** An option of a custom field. */
    @AsanaResource
    interface OptionSpec {

        String gid();

        String name();
    }
}
