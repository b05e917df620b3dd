package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.OptIn;

/** What a project status has in requests and responses alike. */
@AsanaResource
public interface ProjectStatusBaseSpec extends ProjectStatusCompactSpec {

    @Example("The project is moving forward according to plan...")
    String text();

    @OptIn
    String htmlText();

    @OpenEnum({"green", "yellow", "red", "blue", "complete"})
    String color();
}
