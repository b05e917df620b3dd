package specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;

class Holder {
    @AsanaResource
    interface TaskSpec {
        String gid();
    }

    @AsanaResource(name = "Task")
    interface TodoSpec { //! specs.Task would be emitted here, and is emitted from specs.Holder.TaskSpec already: name one of them by name = "…" [type-emitted-twice]
        String name();
    }

    @AsanaResource
    interface ProjectSpec {
        @OpenEnum(value = {"a"}, name = "Color")
        String one();

        @OpenEnum(value = {"b"}, name = "Color") //! specs.Color would be emitted here, and is emitted from this spec already: name one of them by name = "…" [type-emitted-twice]
        String two();

        @OpenEnum(value = {"b"}, name = "Project") //! specs.Project would be emitted here, and is emitted from this spec already: name one of them by name = "…" [type-emitted-twice]
        String three();
    }

    interface Sized {
        @OpenEnum(value = "a", name = "Size") //! specs.Size would be emitted for specs.Holder.LargeSpec and for specs.Holder.SmallSpec, which both have size() from Sized: declare an enum with @OpenEnum, and give size() its type [type-emitted-twice]
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
