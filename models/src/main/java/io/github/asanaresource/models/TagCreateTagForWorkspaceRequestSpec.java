package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.util.List;

/**
 * A request to create a tag in the workspace that the path of the request names.
 *
 * <p>See <a href="https://developers.asana.com/reference/createtagforworkspace">Asana's reference</a>.
 */
@AsanaResource
public interface TagCreateTagForWorkspaceRequestSpec extends TagBaseSpec {

    @Example("[\"12345\", \"42563\"]")
    List<String> followers();
}
