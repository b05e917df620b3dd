package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.util.Map;

/**
 * A request to update a user.
 *
 * <p>See <a href="https://developers.asana.com/reference/updateuser">Asana's reference</a>.
 */
@AsanaResource
public interface UserUpdateRequestSpec extends UserRequestSpec {

    @Example("{\"5678904321\": \"On Hold\", \"4578152156\": \"Not Started\"}")
    Map<String, String> customFields();
}
