package io.github.asanaresource.models;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.ReadOnly;
import java.net.URI;

/**
 * An agent, with what it is told to do.
 *
 * <p>See <a href="https://developers.asana.com/reference/getagent">Asana's reference</a>.
 */
@AsanaResource
public interface AgentResponseSpec extends AgentCompactSpec {

    @ReadOnly
    String description();

    /** How the agent is asked to work. */
    @ReadOnly
    String behaviorGuidance();

    @ReadOnly
    WorkspaceCompactSpec workspace();

    @ReadOnly
    PhotoSpec photo();

    /** The picture of an agent, in every size that Asana has. */
    @AsanaResource
    interface PhotoSpec {

        @JsonProperty("image_21x21")
        URI image21x21();

        @JsonProperty("image_27x27")
        URI image27x27();

        @JsonProperty("image_36x36")
        URI image36x36();

        @JsonProperty("image_60x60")
        URI image60x60();

        @JsonProperty("image_128x128")
        URI image128x128();

        @JsonProperty("image_1024x1024")
        URI image1024x1024();
    }
}
