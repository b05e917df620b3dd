package specs;

import io.github.asanaresource.AsanaResource;
import java.util.List;
import java.util.Map;

@AsanaResource
interface TaskSpec {
    Missing missing(); //i! Missing is neither in the sources nor on the class path, and no spec emits it: correct the name, import it, or write the spec MissingSpec [type-unknown] //javac! cannot find symbol //ecj! Missing cannot be resolved to a type

    List<Absent> absent(); //i! Absent is neither in the sources nor on the class path, and no spec emits it: correct the name, import it, or write the spec AbsentSpec [type-unknown] //javac! cannot find symbol //ecj! Absent cannot be resolved to a type

    Project project();

    List<Missing> again(); //javac! cannot find symbol //ecj! Missing cannot be resolved to a type

    UserSpecc assignee(); //i! UserSpecc is neither in the sources nor on the class path, and no spec emits it: did you mean UserSpec? [type-unknown] //javac! cannot find symbol //ecj! UserSpecc cannot be resolved to a type

    List<Strng> strings(); //i! Strng is neither in the sources nor on the class path, and no spec emits it: did you mean String? [type-unknown] //javac! cannot find symbol //ecj! Strng cannot be resolved to a type

    Map<String, OffsetDatetime> times(); //i! OffsetDatetime is neither in the sources nor on the class path, and no spec emits it: did you mean java.time.OffsetDateTime? [type-unknown] //javac! cannot find symbol //ecj! OffsetDatetime cannot be resolved to a type

    LocalDate dueOn(); //i! LocalDate is not imported: write import java.time.LocalDate [type-unknown] //javac! cannot find symbol //ecj! LocalDate cannot be resolved to a type

    LocalDate startOn(); //javac! cannot find symbol //ecj! LocalDate cannot be resolved to a type

    AssigneeSpec creator(); //i! AssigneeSpec is not imported: write import specs.UserSpec.AssigneeSpec [type-unknown] //javac! cannot find symbol //ecj! AssigneeSpec cannot be resolved to a type
}

@AsanaResource
interface ProjectSpec {
    Task task();
}

class Uses {
    Task task = Task.builder().missing("any JSON").project(Project.builder().build()).build();
}

@AsanaResource
interface UserSpec {
    @AsanaResource
    interface AssigneeSpec {}
}
