package io.github.asanaresource.models.upgrade.yesterday;

import io.github.asanaresource.AsanaResource;

/** What has a link, as a ticket has one: links can be in links, whatever their variant is. */
@AsanaResource
public interface EpicSpec {

    String resourceType();

    String gid();

    LinkSpec link();
}
