package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * An entry that says when a user is out of office, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getoooentry">Asana's reference</a>.
 */
@AsanaResource
public interface OooEntryResponseSpec extends OooEntryBaseSpec {

    UserCompactSpec user();

    UserCompactSpec createdBy();
}
