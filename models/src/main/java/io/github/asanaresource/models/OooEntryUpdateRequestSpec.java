package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A request to update an entry that says when a user is out of office.
 *
 * <p>See <a href="https://developers.asana.com/reference/updateoooentry">Asana's reference</a>.
 */
@AsanaResource
public interface OooEntryUpdateRequestSpec extends OooEntryBaseSpec {}
