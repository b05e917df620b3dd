package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of an attachment in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getattachment">Asana's reference</a>.
 */
@AsanaResource
public interface AttachmentBaseSpec extends AttachmentCompactSpec {}
