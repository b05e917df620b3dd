package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;
import java.util.List;

/**
 * A team, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getteam">Asana's reference</a>.
 */
@AsanaResource
public interface TeamResponseSpec extends TeamBaseSpec {

    @OptIn
    @Example("All developers should be members of this team.")
    String description();

    @OptIn
    @Example("<body><em>All</em> developers should be members of this team.</body>")
    String htmlDescription();

    WorkspaceCompactSpec organization();

    @ReadOnly
    @Example("https://app.asana.com/0/resource/123456789/list")
    String permalinkUrl();

    TeamVisibilitySpec visibility();

    TeamAccessLevelSpec editTeamNameOrDescriptionAccessLevel();

    TeamAccessLevelSpec editTeamVisibilityOrTrashTeamAccessLevel();

    TeamAccessLevelSpec memberInviteManagementAccessLevel();

    TeamAccessLevelSpec guestInviteManagementAccessLevel();

    TeamAccessLevelSpec joinRequestManagementAccessLevel();

    TeamAccessLevelSpec teamMemberRemovalAccessLevel();

    TeamContentManagementAccessLevelSpec teamContentManagementAccessLevel();

    @Example("false")
    boolean endorsed();

    List<CustomFieldSettingResponseSpec> customFieldSettings();
}
