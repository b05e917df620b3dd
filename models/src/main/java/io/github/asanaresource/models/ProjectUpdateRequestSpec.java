package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.Example;
import java.util.Map;

/**
 * A request to update a project.
 *
 * <p>See <a href="https://developers.asana.com/reference/updateproject">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectUpdateRequestSpec extends ProjectBaseSpec {

    @Example("{\"5678904321\": \"On Hold\", \"4578152156\": \"Not Started\"}")
    Map<String, String> customFields();

    @CreateOnly
    @Example("12345,23456")
    String followers();

    @Example("12345")
    String owner();

    @Deprecated
    @Example("12345")
    String team();
}
