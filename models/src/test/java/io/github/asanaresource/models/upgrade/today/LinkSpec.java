package io.github.asanaresource.models.upgrade.today;

import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

/** What a ticket is about. */
@Union("resource_type")
public interface LinkSpec {

    @Variant("ticket")
    TicketSpec ticket();

    @Variant("user")
    UserSpec user();

    /** New. */
    @Variant("agent")
    UserSpec agent();
}
