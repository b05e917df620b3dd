package com.example.older;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.Example;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;
import io.github.asanaresource.Required;
import io.github.asanaresource.Sensitive;
import java.util.List;

/** Every trait of a field. */
@AsanaResource
public interface TraitsSpec {

    @Required
    @Example("Buy catnip")
    String name();

    @Required
    @CreateOnly
    List<String> projects();

    @ReadOnly
    long subtasks();

    @Sensitive
    @Conditional
    String secret();

    /** A model in which everything is sensitive. */
    @Sensitive
    EveryKindSpec.OwnerSpec keeper();

    @OptIn
    String notes();

    @Deprecated
    boolean hearted();
}
