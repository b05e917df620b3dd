package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A tag, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettag">Asana's reference</a>.
 */
@AsanaResource
public interface TagResponseSpec extends TagBaseSpec {

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    @ReadOnly
    List<UserCompactSpec> followers();

    WorkspaceCompactSpec workspace();

    @ReadOnly
    @Example("https://app.asana.com/0/resource/123456789/list")
    String permalinkUrl();
}
