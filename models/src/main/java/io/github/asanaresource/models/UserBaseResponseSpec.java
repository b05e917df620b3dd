package io.github.asanaresource.models;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.net.URI;

/**
 * A user, without the workspaces of the user.
 *
 * <p>See <a href="https://developers.asana.com/reference/adduserforworkspace">Asana's reference</a>.
 */
@AsanaResource
public interface UserBaseResponseSpec extends UserBaseSpec {

    @ReadOnly
    @Example("gsanchez@example.com")
    String email();

    @ReadOnly
    @Example(
            "{\"image_21x21\": \"https://...\", \"image_27x27\": \"https://...\", \"image_36x36\": \"https://...\", \"image_60x60\": \"https://...\", \"image_128x128\": \"https://...\", \"image_1024x1024\": \"https://...\"}")
    PhotoSpec photo();

    /** The photo of a user, in several sizes. */
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
