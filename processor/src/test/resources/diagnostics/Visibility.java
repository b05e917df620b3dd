package specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;
import java.util.List;

public class Visibility {
    @AsanaResource
    interface HiddenSpec {
        HiddenSpec parent();
    }

    @AsanaResource
    public interface TaskSpec {
        List<HiddenSpec> hidden(); //! hidden() exposes the type emitted from HiddenSpec, which is visible only in the package specs, but TaskSpec is public: make HiddenSpec public [type-hidden]

        Hidden model(); //! model() exposes the type emitted from HiddenSpec, which is visible only in the package specs, but TaskSpec is public: make HiddenSpec public [type-hidden]

        ColorSpec color(); //! color() exposes the type emitted from ColorSpec, which is visible only in the package specs, but TaskSpec is public: make ColorSpec public [type-hidden]

        @OpenEnum("a")
        String status();

        InnerSpec inner();

        @AsanaResource
        interface InnerSpec {}
    }

    @AsanaResource
    public interface HeirSpec extends TaskSpec {}

    @AsanaResource
    public interface StorySpec extends HiddenSpec {} //! StorySpec inherits parent() from HiddenSpec with the type HiddenSpec, which is visible only in the package specs: make it public [type-hidden]

    @Union("resource_type")
    public interface ThingSpec {
        @Variant("task")
        TaskSpec task();

        @Variant("hidden")
        HiddenSpec hidden(); //! hidden() exposes the type emitted from HiddenSpec, which is visible only in the package specs, but ThingSpec is public: make HiddenSpec public [type-hidden]
    }

    @OpenEnum
    enum ColorSpec {
        RED
    }

    Task task = Task.builder().color(Color.RED).status(TaskStatus.A).build();
}
