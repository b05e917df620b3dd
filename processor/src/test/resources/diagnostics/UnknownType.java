package specs;

import io.github.asanaresource.AsanaResource;
import java.util.List;

@AsanaResource
interface TaskSpec {
    Missing missing(); //! missing() names Missing, which neither the sources nor the class path have, and no spec emits: correct the name, import it, or write the spec MissingSpec [type-unknown] //javac! cannot find symbol //ecj! Missing cannot be resolved to a type

    List<Absent> absent(); //! absent() names Absent, which neither the sources nor the class path have, and no spec emits: correct the name, import it, or write the spec AbsentSpec [type-unknown] //javac! cannot find symbol //ecj! Absent cannot be resolved to a type

    Project project();
}

@AsanaResource
interface ProjectSpec {
    Task task();
}

class Uses {
    Task task = Task.builder().missing("any JSON").project(Project.builder().build()).build();
}

@AsanaResource
interface UserSpec {}
