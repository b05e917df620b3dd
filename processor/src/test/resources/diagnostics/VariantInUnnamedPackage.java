import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

@AsanaResource
interface TaskSpec {}

@AsanaResource
interface UserSpec {}

@Union("resource_type")
interface ThingSpec {
    @Variant("user")
    TaskSpec user(); //! user() would have the record User, which would hide the model of that name in the unnamed package: name the variant userVariant() [variant-name]

    @Variant("task")
    UserSpec task(); //! task() would have the record Task, which would hide the model of that name in the unnamed package: name the variant taskVariant() [variant-name]

    @Variant("story")
    TaskSpec story();
}

class Uses {
    Thing thing = new Thing.Story(Task.builder().build());
}
