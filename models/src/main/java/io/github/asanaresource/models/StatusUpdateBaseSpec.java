package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.OptIn;

/**
 * The fields of a status update that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/getstatus">Asana's reference</a>.
 */
@AsanaResource
public interface StatusUpdateBaseSpec extends StatusUpdateCompactSpec {

    @Example("The project is moving forward according to plan...")
    String text();

    @OptIn
    @Example("<body>The project <strong>is</strong> moving forward according to plan...</body>")
    String htmlText();

    @OpenEnum({"on_track", "at_risk", "off_track", "on_hold", "complete", "achieved", "partial", "missed", "dropped"})
    String statusType();
}
