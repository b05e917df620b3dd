package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a task template in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettasktemplate">Asana's reference</a>.
 */
@AsanaResource
public interface TaskTemplateBaseSpec extends TaskTemplateCompactSpec {}
