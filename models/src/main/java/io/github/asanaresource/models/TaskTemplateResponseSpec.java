package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.time.OffsetDateTime;

/**
 * A task template, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettasktemplate">Asana's reference</a>.
 */
@AsanaResource
public interface TaskTemplateResponseSpec extends TaskTemplateBaseSpec {

    @Override
    @Example("Bug Report Template")
    String name();

    ProjectCompactSpec project();

    TaskTemplateRecipeSpec template();

    UserCompactSpec createdBy();

    @Example("2019-01-01T00:00:00.000Z")
    OffsetDateTime createdAt();
}
