package com.example.application;

import com.example.shared.ColorSpec;
import com.example.shared.Goal;
import com.example.shared.GoalSpec;
import com.example.shared.Parent;
import com.example.shared.ParentSpec;
import com.example.shared.TaskBaseSpec;
import io.github.asanaresource.AsanaResource;
import java.util.List;
import java.util.Map;

/** Uses types from the other module's jar, some of them by their specs and some by the emitted types. */
@AsanaResource
public interface TaskSpec extends TaskBaseSpec {

    List<GoalSpec> goals();

    Goal mainGoal();

    ColorSpec color();

    ParentSpec parent();

    Map<String, Parent> parents();

    OwnerSpec owner();

    AssigneeSpec formerAssignee();
}
