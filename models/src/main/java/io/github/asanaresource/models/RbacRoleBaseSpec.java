package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;

/**
 * The fields of a role that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/createrole">Asana's reference</a>.
 */
@AsanaResource
public interface RbacRoleBaseSpec extends RbacRoleCompactSpec {

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime creationTime();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime modifiedAt();

    @OpenEnum({"guest", "member", "admin", "super_admin"})
    String baseRoleType();

    PermissionsSpec permissions();

    /** What a role permits. */
    @AsanaResource
    interface PermissionsSpec {

        @Example("true")
        boolean createAppAuthorization();

        @Example("true")
        boolean createPatAuthorization();

        @Example("true")
        boolean shareGoalWithDomain();

        @Example("true")
        boolean sharePortfoliosWithOrg();

        @Example("true")
        boolean assignRoles();

        @Example("true")
        boolean manageRoles();

        @Example("true")
        boolean exportProjectData();

        @OpenEnum({"all", "owned", "none"})
        @Example("all")
        String taskDeletionPolicy();

        @Example("true")
        boolean downloadMobileAttachments();

        @Example("true")
        boolean importData();

        @Example("true")
        boolean createGlobalCustomFields();

        @Example("true")
        boolean uploadAttachments();

        @Example("true")
        boolean createTeam();

        @OpenEnum({"all", "none"})
        @Example("all")
        String allowedGuestInvites();

        @Example("true")
        boolean createAndEditAiAutomations();

        @Example("true")
        boolean proactiveAi();

        @Example("true")
        boolean standardAi();

        @Example("true")
        boolean createAndEditAiTeammates();

        @Example("true")
        boolean shareTeamsWithOrg();

        @Example("true")
        boolean createGoal();

        @Example("true")
        boolean createProject();

        @Example("true")
        boolean createReadOnlyLink();

        @Example("true")
        boolean createPortfolio();

        @Example("true")
        boolean viewPublicTeams();

        @Example("true")
        boolean viewSharedWithOrgProjects();

        @Example("true")
        boolean viewSharedWithOrgTasks();

        @Example("true")
        boolean viewSharedWithOrgPortfolios();
    }
}
