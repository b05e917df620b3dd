package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;

/**
 * A project status: how somebody says that a project goes. Status updates have replaced it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojectstatus">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectStatusResponseSpec extends ProjectStatusBaseSpec {

    UserCompactSpec author();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    UserCompactSpec createdBy();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime modifiedAt();
}
