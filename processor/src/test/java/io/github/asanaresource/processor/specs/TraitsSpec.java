package io.github.asanaresource.processor.specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.Example;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;
import io.github.asanaresource.Required;
import io.github.asanaresource.Sensitive;
import java.time.LocalDate;
import java.util.List;

/** A field for each trait. */
@AsanaResource
public interface TraitsSpec {

    /** The name. */
    @Required
    @Example("Bug Task")
    String name();

    @Required
    @CreateOnly
    List<String> projects();

    @ReadOnly
    @Example("2012-02-22")
    LocalDate createdOn();

    /** The secret that signs the events of a webhook. */
    @Sensitive
    @Conditional
    String secret();

    @Sensitive
    List<String> tokens();

    @OptIn
    Long numLikes();

    /**
     * The former status.
     *
     * @deprecated Use {@code approval_status}.
     */
    @Deprecated
    LocalDate assigneeStatus();

    @Deprecated
    TaskCompactSpec parent();

    ColorSpec color();

    List<ColorSpec> colors();
}
