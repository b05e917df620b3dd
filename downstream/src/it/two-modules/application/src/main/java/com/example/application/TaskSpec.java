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

/** Everything here that is of the other module comes from its jar; some of it as specs, and some as what became of them. */
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
