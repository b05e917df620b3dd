package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to create an entry that says when a user is out of office.
 *
 * <p>See <a href="https://developers.asana.com/reference/createoooentry">Asana's reference</a>.
 */
@AsanaResource
public interface OooEntryCreateRequestSpec extends OooEntryBaseSpec {

    String user();

    @Example("98765")
    String workspace();
}
