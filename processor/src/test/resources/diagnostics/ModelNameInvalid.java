package specs;

import io.github.asanaresource.AsanaResource;

class Holder {
    @AsanaResource(name = "my task") //! "my task" cannot be the name of a model, since it is no Java name: write another, as in @AsanaResource(name = "TaskResponse") [model-name-invalid]
    interface ASpec {}

    @AsanaResource(name = "class") //! "class" cannot be the name of a model, since it is no Java name: write another, as in @AsanaResource(name = "TaskResponse") [model-name-invalid]
    interface BSpec {}

    @AsanaResource
    interface FieldSpec {} //! "Field" cannot be the name of a model, since it is the name of a member of emitted types: write another, as in @AsanaResource(name = "TaskResponse") [model-name-invalid]

    @AsanaResource(name = "String") //! "String" cannot be the name of a model, since it is the name of a type of Java that emitted code needs: write another, as in @AsanaResource(name = "TaskResponse") [model-name-invalid]
    interface CSpec {}

    @AsanaResource(name = "var") //! "var" cannot be the name of a model, since it begins with a lower case letter, as packages and variables do: write another, as in @AsanaResource(name = "TaskResponse") [model-name-invalid]
    interface VariableSpec {}

    @AsanaResource(name = "Task$Inner") //! "Task$Inner" cannot be the name of a model, since it has a $, which compilers put between the names of nested types: write another, as in @AsanaResource(name = "TaskResponse") [model-name-invalid]
    interface InnerSpec {}

    @AsanaResource(name = "Deprecated") //! "Deprecated" cannot be the name of a model, since it is the name of a type of Java that emitted code needs: write another, as in @AsanaResource(name = "TaskResponse") [model-name-invalid]
    interface DSpec {}
}
