package specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;

@AsanaResource
interface TaskSpec { //! specs.Task would be emitted here, and the sources have a type of that name: rename that type, or name this one by name = "…" [type-exists]
    @OpenEnum({"open", "done"}) //! specs.TaskStatus would be emitted here, and the sources have a type of that name: rename that type, or name this one by name = "…" [type-exists]
    String status();
}

class Task {}

enum TaskStatus {}

@AsanaResource
interface ProjectSpec {
    String gid();
}

class Uses {
    Project project;
}
