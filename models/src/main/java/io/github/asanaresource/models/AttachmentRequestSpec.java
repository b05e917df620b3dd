package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.Required;

/**
 * A request to attach a file, or a link, to a resource.
 *
 * <p>See <a href="https://developers.asana.com/reference/createattachmentforobject">Asana's reference</a>.
 */
@AsanaResource
public interface AttachmentRequestSpec {

    @OpenEnum({"asana", "external"})
    @Example("external")
    String resourceSubtype();

    String file();

    @Required
    String parent();

    String url();

    String name();

    boolean connectToApp();
}
