package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;
import java.util.List;

/** What every request about a custom field can have. */
@AsanaResource
public interface CustomFieldRequestSpec extends CustomFieldBaseSpec {

    @Required
    @Example("1331")
    String workspace();

    boolean ownedByApp();

    List<String> peopleValue();

    List<String> referenceValue();
}
