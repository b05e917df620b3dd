package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.Required;

/**
 * A request to create a status update.
 *
 * <p>See <a href="https://developers.asana.com/reference/createstatusforobject">Asana's reference</a>.
 */
@AsanaResource
public interface StatusUpdateRequestSpec extends StatusUpdateBaseSpec {

    @Required
    String parent();

    @Override
    @Required
    @Example("The project is moving forward according to plan...")
    String text();

    @Override
    @Required
    @OpenEnum({"on_track", "at_risk", "off_track", "on_hold", "complete", "achieved", "partial", "missed", "dropped"})
    String statusType();
}
