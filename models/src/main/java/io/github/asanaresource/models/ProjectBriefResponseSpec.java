package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;

/**
 * A project brief, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojectbrief">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectBriefResponseSpec extends ProjectBriefBaseSpec {

    @OptIn
    @Example("This is a project brief.")
    String text();

    @ReadOnly
    @Example("https://app.asana.com/0/11111111/22222222")
    String permalinkUrl();

    ProjectCompactSpec project();
}
