package specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.util.List;

@AsanaResource
interface TaskSpec { //! specs.Task would be emitted here, but the sources already have a type of that name: rename that type, or this one with name = "…" [type-exists]
    @OpenEnum({"open", "done"}) //! specs.TaskStatus would be emitted here, but the sources already have a type of that name: rename that type, or this one with name = "…" [type-exists]
    String status();

    TaskSpec parent();
}

class Task {}

enum TaskStatus {}

@AsanaResource
interface ProjectSpec {
    TaskSpec task();

    List<TaskSpec> tasks();

    @OpenEnum(value = "a", name = "TaskStatus") //! specs.TaskStatus would be emitted here, but the sources already have a type of that name: rename that type, or this one with name = "…" [type-exists]
    List<String> statuses();
}

class Uses {
    Project project = Project.builder().task("any JSON").statuses(List.of("a")).build();
}
