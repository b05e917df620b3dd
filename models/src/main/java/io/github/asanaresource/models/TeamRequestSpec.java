package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to create or update a team.
 *
 * <p>See <a href="https://developers.asana.com/reference/createteam">Asana's reference</a>.
 */
@AsanaResource
public interface TeamRequestSpec extends TeamBaseSpec {

    @Example("All developers should be members of this team.")
    String description();

    @Example("<body><em>All</em> developers should be members of this team.</body>")
    String htmlDescription();

    @Example("123456789")
    String organization();

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
}
