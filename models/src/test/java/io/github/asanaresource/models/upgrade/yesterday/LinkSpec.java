package io.github.asanaresource.models.upgrade.yesterday;

import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

/** What a ticket is about. */
@Union("resource_type")
public interface LinkSpec {

    @Variant("ticket")
    TicketSpec ticket();

    @Variant("epic")
    EpicSpec epic();

    @Variant("user")
    UserSpec user();
}
