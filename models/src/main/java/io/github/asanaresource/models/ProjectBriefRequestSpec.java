package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to create or update a project brief.
 *
 * <p>See <a href="https://developers.asana.com/reference/updateprojectbrief">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectBriefRequestSpec extends ProjectBriefBaseSpec {

    @Example("This is a project brief.")
    String text();
}
