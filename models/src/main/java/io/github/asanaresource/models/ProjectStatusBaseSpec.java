package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.OptIn;

/**
 * The fields of a project status that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojectstatus">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectStatusBaseSpec extends ProjectStatusCompactSpec {

    @Example("The project is moving forward according to plan...")
    String text();

    @OptIn
    String htmlText();

    @OpenEnum({"green", "yellow", "red", "blue", "complete"})
    String color();
}
