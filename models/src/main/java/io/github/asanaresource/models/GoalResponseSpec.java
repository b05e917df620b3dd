package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;
import java.util.List;

/**
 * A goal, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getgoal">Asana's reference</a>.
 */
@AsanaResource
public interface GoalResponseSpec extends GoalBaseSpec {

    @ReadOnly
    List<LikeSpec> likes();

    @ReadOnly
    @Example("5")
    long numLikes();

    @Conditional
    TeamCompactSpec team();

    WorkspaceCompactSpec workspace();

    List<UserCompactSpec> followers();

    TimePeriodCompactSpec timePeriod();

    MetricSpec metric();

    UserCompactSpec owner();

    StatusUpdateCompactSpec currentStatusUpdate();

    @ReadOnly
    @Example("green")
    String status();

    @OpenEnum({"public_to_workspace", "members_only"})
    String privacySetting();

    AccessLevelSpec defaultAccessLevel();

    List<CustomFieldCompactSpec> customFields();

    List<CustomFieldSettingResponseSpec> customFieldSettings();

    /** The metric of a goal, and whether the caller may change it. */
    @AsanaResource
    interface MetricSpec extends GoalMetricBaseSpec {

        @ReadOnly
        @Conditional
        boolean canManage();
    }
}
