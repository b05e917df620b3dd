package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A section of a project, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getsection">Asana's reference</a>.
 */
@AsanaResource
public interface SectionResponseSpec extends SectionBaseSpec {

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    ProjectCompactSpec project();

    @Deprecated
    @ReadOnly
    List<ProjectCompactSpec> projects();
}
