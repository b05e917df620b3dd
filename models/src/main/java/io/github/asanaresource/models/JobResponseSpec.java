package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A job: work that Asana does after it has answered the request for it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getjob">Asana's reference</a>.
 */
@AsanaResource
public interface JobResponseSpec extends JobBaseSpec {}
