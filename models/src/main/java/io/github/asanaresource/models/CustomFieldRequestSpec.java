package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;
import java.util.List;

/**
 * The fields of requests that create or update a custom field.
 *
 * <p>See <a href="https://developers.asana.com/reference/updatecustomfield">Asana's reference</a>.
 */
@AsanaResource
public interface CustomFieldRequestSpec extends CustomFieldBaseSpec {

    @Required
    @CreateOnly
    @Example("1331")
    String workspace();

    boolean ownedByApp();

    List<String> peopleValue();

    List<String> referenceValue();
}
