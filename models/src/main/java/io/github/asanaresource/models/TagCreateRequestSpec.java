package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.util.List;

/**
 * A request to create a tag.
 *
 * <p>See <a href="https://developers.asana.com/reference/createtag">Asana's reference</a>.
 */
@AsanaResource
public interface TagCreateRequestSpec extends TagBaseRequestSpec {

    @Example("[\"12345\", \"42563\"]")
    List<String> followers();

    @Example("12345")
    String workspace();
}
