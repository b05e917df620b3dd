package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;

/**
 * An agent, as other resources show it: an account that is a program and not a person.
 *
 * <p>See <a href="https://developers.asana.com/reference/getagentsforworkspace">Asana's reference</a>.
 */
@AsanaResource
public interface AgentCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("agent")
    String resourceType();

    @ReadOnly
    @OpenEnum("asana_teammate")
    String resourceSubtype();

    @ReadOnly
    @Example("Developer Blog Writer")
    String name();
}
