package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.net.URI;
import java.util.List;

/**
 * A workspace, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getworkspace">Asana's reference</a>.
 */
@AsanaResource
public interface WorkspaceResponseSpec extends WorkspaceBaseSpec {

    @Example("[\"asana.com\"]")
    List<URI> emailDomains();

    @Example("false")
    boolean isOrganization();
}
