package specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;
import io.github.asanaresource.Required;
import io.github.asanaresource.Sensitive;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

abstract class Plain {
    @Required //! @Required is on name() in Plain, but only an interface can be a spec: remove it, or move the method [annotation-misplaced]
    abstract String name();

    @OpenEnum("a") //! @OpenEnum is on status() in Plain, but only an interface can be a spec: remove it, or move the method [annotation-misplaced]
    @Example("a") //! @Example is on status() in Plain, but only an interface can be a spec: remove it, or move the method [annotation-misplaced]
    String status() {
        return "a";
    }
}

record Values(String name) {
    @ReadOnly //! @ReadOnly is on name() in Values, but only an interface can be a spec: remove it, or move the method [annotation-misplaced]
    @Sensitive //! @Sensitive is on name() in Values, but only an interface can be a spec: remove it, or move the method [annotation-misplaced]
    public String name() {
        return name;
    }
}

interface Parent {
    @ReadOnly
    String gid();
}

@AsanaResource
interface TaskSpec extends Parent {}

@Union("resource_type")
interface ThingSpec {
    @Variant("task")
    @Conditional //! @Conditional describes a field, but task() declares a variant: remove it [annotation-misplaced]
    @OptIn //! @OptIn describes a field, but task() declares a variant: remove it [annotation-misplaced]
    TaskSpec task();

    @Variant("story")
    @JsonProperty("story") //! @JsonProperty describes a field, but story() declares a variant: remove it [annotation-misplaced]
    TaskSpec story();
}

class Uses {
    Task task = Task.builder().gid("1").build();
    Thing thing = new Thing.Task(task);
}
