package specs;

import io.github.asanaresource.AsanaResource;

class Holder {
    @AsanaResource
    interface Task { //! Task does not end in Spec, so its model has no name: rename it to TaskSpec, or write @AsanaResource(name = "…") [model-name-missing]
        int gid(); //! gid() has the type int, which is too small for Asana's integers: write long [field-type-unsupported]
    }

    @AsanaResource
    interface Spec {} //! Spec does not end in Spec, so its model has no name: rename it to SpecSpec, or write @AsanaResource(name = "…") [model-name-missing]

    @AsanaResource(name = "Named")
    interface Other {
        Task task();
    }

    Named named;
}
