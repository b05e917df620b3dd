package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a section of a project in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getsection">Asana's reference</a>.
 */
@AsanaResource
public interface SectionBaseSpec extends SectionCompactSpec {}
