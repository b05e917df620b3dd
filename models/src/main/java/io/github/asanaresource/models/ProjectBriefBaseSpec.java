package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * The fields of a project brief that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojectbrief">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectBriefBaseSpec extends ProjectBriefCompactSpec {

    @Example("Stuff to buy — Project Brief")
    String title();

    @Example("<body>This is a <strong>project brief</strong>.</body>")
    String htmlText();
}
