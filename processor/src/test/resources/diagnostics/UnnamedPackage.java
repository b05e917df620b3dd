import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Union;

@AsanaResource
interface TaskSpec {
    String gid();
}

@Union
interface ReferenceSpec {
    String gid();

    TaskSpec task(); //! task() would have the record Task, which would hide the model that it has: call the variant taskVariant() [variant-name]
}

class Uses {
    Reference reference = new Reference.Gid("1");
}
