package specs;

import io.github.asanaresource.AsanaResource;

class Holder {
    @AsanaResource(name = "my task") //! "my task" cannot be the name of a model because it is not a valid Java name: choose another, as in @AsanaResource(name = "TaskResponse") [model-name-invalid]
    interface ASpec {}

    @AsanaResource(name = "class") //! "class" cannot be the name of a model because it is not a valid Java name: choose another, as in @AsanaResource(name = "TaskResponse") [model-name-invalid]
    interface BSpec {}

    @AsanaResource
    interface FieldSpec {} //! "Field" cannot be the name of a model because emitted types have a member of that name: choose another, as in @AsanaResource(name = "TaskResponse") [model-name-invalid]

    @AsanaResource(name = "String") //! "String" cannot be the name of a model because emitted code uses the Java type of that name: choose another, as in @AsanaResource(name = "TaskResponse") [model-name-invalid]
    interface CSpec {}

    @AsanaResource(name = "var") //! "var" cannot be the name of a model because it begins with a lowercase letter, like the name of a package or variable: choose another, as in @AsanaResource(name = "TaskResponse") [model-name-invalid]
    interface VariableSpec {}

    @AsanaResource(name = "Task$Inner") //! "Task$Inner" cannot be the name of a model because it contains a $, which compilers use to separate the names of nested types: choose another, as in @AsanaResource(name = "TaskResponse") [model-name-invalid]
    interface InnerSpec {}

    @AsanaResource(name = "Deprecated") //! "Deprecated" cannot be the name of a model because emitted code uses the Java type of that name: choose another, as in @AsanaResource(name = "TaskResponse") [model-name-invalid]
    interface DSpec {}
}
