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
        List<HiddenSpec> hidden(); //! hidden() shows what is emitted from HiddenSpec, which only the package specs can see, and TaskSpec is public: make HiddenSpec public [type-hidden]

        Hidden model(); //! model() shows what is emitted from HiddenSpec, which only the package specs can see, and TaskSpec is public: make HiddenSpec public [type-hidden]

        ColorSpec color(); //! color() shows what is emitted from ColorSpec, which only the package specs can see, and TaskSpec is public: make ColorSpec public [type-hidden]

        @OpenEnum("a")
        String status();

        InnerSpec inner();

        @AsanaResource
        interface InnerSpec {}
    }

    @AsanaResource
    public interface HeirSpec extends TaskSpec {}

    @AsanaResource
    public interface StorySpec extends HiddenSpec {} //! StorySpec has parent() from HiddenSpec with the type HiddenSpec, which only the package specs can see: make it public [type-hidden]

    @Union("resource_type")
    public interface ThingSpec {
        @Variant("task")
        TaskSpec task();

        @Variant("hidden")
        HiddenSpec hidden(); //! hidden() shows what is emitted from HiddenSpec, which only the package specs can see, and ThingSpec is public: make HiddenSpec public [type-hidden]
    }

    @OpenEnum
    enum ColorSpec {
        RED
    }

    Task task = Task.builder().color(Color.RED).status(TaskStatus.A).build();
}
