package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a job in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getjob">Asana's reference</a>.
 */
@AsanaResource
public interface JobBaseSpec extends JobCompactSpec {}
