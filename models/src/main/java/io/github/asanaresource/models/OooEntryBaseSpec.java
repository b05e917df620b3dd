package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.time.LocalDate;

/**
 * The fields of an entry that says when a user is out of office, in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getoooentry">Asana's reference</a>.
 */
@AsanaResource
public interface OooEntryBaseSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("ooo_entry")
    String resourceType();

    @Example("2024-01-01")
    LocalDate startDate();

    @Example("2024-01-15")
    LocalDate endDate();
}
