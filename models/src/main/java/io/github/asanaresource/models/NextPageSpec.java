package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.net.URI;

/**
 * Where to find the next page of a list. Envelopes have {@link io.github.asanaresource.NextPage} instead.
 *
 * <p>See <a href="https://developers.asana.com/reference/getagentsforworkspace">Asana's reference</a>.
 */
@AsanaResource
public interface NextPageSpec {

    @ReadOnly
    @Example("eyJ0eXAiOJiKV1iQLCJhbGciOiJIUzI1NiJ9")
    String offset();

    @ReadOnly
    @Example("/tasks/12345/attachments?limit=2&offset=eyJ0eXAiOJiKV1iQLCJhbGciOiJIUzI1NiJ9")
    String path();

    @ReadOnly
    @Example(
            "https://app.asana.com/api/1.0/tasks/12345/attachments?limit=2&offset=eyJ0eXAiOJiKV1iQLCJhbGciOiJIUzI1NiJ9")
    URI uri();
}
