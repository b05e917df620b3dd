package specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;

class Holder {
    @AsanaResource
    interface TaskSpec {
        String gid();
    }

    @AsanaResource(name = "Task")
    interface TodoSpec { //! specs.Task would be emitted here, but is already emitted from specs.Holder.TaskSpec: rename one of them with name = "…" [type-emitted-twice]
        String name();
    }

    @AsanaResource
    interface ProjectSpec {
        @OpenEnum(value = {"a"}, name = "Color")
        String one();

        @OpenEnum(value = {"b"}, name = "Color") //! specs.Color would be emitted here, but is already emitted from this spec: rename one of them with name = "…" [type-emitted-twice]
        String two();

        @OpenEnum(value = {"b"}, name = "Project") //! specs.Project would be emitted here, but is already emitted from this spec: rename one of them with name = "…" [type-emitted-twice]
        String three();
    }

    interface Sized {
        @OpenEnum(value = "a", name = "Size") //! specs.Size would be emitted for both specs.Holder.LargeSpec and specs.Holder.SmallSpec, which inherit size() from Sized: declare an enum with @OpenEnum and make it the type of size() [type-emitted-twice]
        String size();
    }

    @AsanaResource
    interface SmallSpec extends Sized {}

    @AsanaResource
    interface LargeSpec extends Sized {}

    Task task = Task.builder().gid("1").build();
    Project project;
    Color color = Color.A;
}
