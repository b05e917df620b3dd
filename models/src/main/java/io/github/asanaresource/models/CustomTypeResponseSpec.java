package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import java.util.List;

/**
 * A custom type of tasks, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getcustomtypes">Asana's reference</a>.
 */
@AsanaResource
public interface CustomTypeResponseSpec extends CustomTypeBaseSpec {

    List<CustomTypeStatusOptionResponseSpec> statusOptions();
}
