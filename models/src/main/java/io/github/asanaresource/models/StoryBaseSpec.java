package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;

/**
 * The fields of a story that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/getstory">Asana's reference</a>.
 */
@AsanaResource
public interface StoryBaseSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("story")
    String resourceType();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    @ReadOnly
    @Example("comment_added")
    String resourceSubtype();

    @Example("This is a comment.")
    String text();

    @OptIn
    @Example("<body>This is a comment.</body>")
    String htmlText();

    @Conditional
    boolean isPinned();

    @OpenEnum({
        "green_checkmark",
        "people_dancing",
        "dancing_unicorn",
        "heart",
        "party_popper",
        "people_waving_flags",
        "splashing_narwhal",
        "trophy",
        "yeti_riding_unicorn",
        "celebrating_people",
        "determined_climbers",
        "phoenix_spreading_love"
    })
    String stickerName();
}
