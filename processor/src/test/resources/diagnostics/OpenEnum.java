package specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.time.LocalDate;
import java.util.List;

@AsanaResource
interface TaskSpec {
    @OpenEnum({"a"}) //! @OpenEnum stands on date(), which has no strings: give it the type String, List<String> or Map<String, String>, or remove @OpenEnum [open-enum-on-other-type]
    LocalDate date();

    @OpenEnum({"a"}) //! @OpenEnum stands on dates(), which has no strings: give it the type String, List<String> or Map<String, String>, or remove @OpenEnum [open-enum-on-other-type]
    List<LocalDate> dates();

    @OpenEnum("a") //! @OpenEnum stands on color(), whose type ColorSpec says which strings there are: remove @OpenEnum, or give it the type String, List<String> or Map<String, String> [open-enum-on-other-type]
    ColorSpec color();

    @OpenEnum("a") //! @OpenEnum stands on colors(), whose type List<Color> says which strings there are: remove @OpenEnum, or give it the type String, List<String> or Map<String, String> [open-enum-on-other-type]
    List<Color> colors();

    @OpenEnum({}) //! @OpenEnum on nothing() names no string: name the strings that the field is known to have, or remove @OpenEnum [open-enum-empty]
    String nothing();

    @OpenEnum(
            value = "a",
            name = "Task Status") //! "Task Status" cannot be the name of an enum, since it is no Java name: write another, as in @OpenEnum(name = "TaskStatus") [open-enum-name-invalid]
    String status();

    @OpenEnum(value = "a", name = "String") //! "String" cannot be the name of an enum, since it is the name of a type of Java that emitted code needs: write another, as in @OpenEnum(name = "TaskStatus") [open-enum-name-invalid]
    String text();

    @OpenEnum(value = "a", name = "Builder") //! "Builder" cannot be the name of an enum, since it is the name of a member of emitted types: write another, as in @OpenEnum(name = "TaskStatus") [open-enum-name-invalid]
    String built();

    @OpenEnum(value = "a", name = "record") //! "record" cannot be the name of an enum, since it begins with a lower case letter, as packages and variables do: write another, as in @OpenEnum(name = "TaskStatus") [open-enum-name-invalid]
    String recorded();

    @OpenEnum("a") //! "Task$price" cannot be the name of an enum, since it has a $, which compilers put between the names of nested types: write another, as in @OpenEnum(name = "TaskStatus") [open-enum-name-invalid]
    String $price();

    @OpenEnum({
        "",         //^ An empty string has no constant: remove it; the model keeps it if it comes [literal-empty]
        "ready",
        "ready",    //^ "ready" stands here twice: remove one [literal-repeated]
        "not_ready",
        "not-ready", //^ "not_ready" and "not-ready" would both have the constant NOT_READY: remove one; the model keeps its string [literal-collision]
        "notReady", //^ "not_ready" and "notReady" would both have the constant NOT_READY: remove one; the model keeps its string [literal-collision]
        "2nd",      //^ "2nd" would have the constant "2ND", which is no Java name: remove it; the model keeps the string [literal-unnameable]
        "*",        //^ "*" would have the constant "_", which is no Java name: remove it; the model keeps the string [literal-unnameable]
        "unrecognized" //^ "unrecognized" would have the constant UNRECOGNIZED, which stands for every string without one: remove it; the model keeps the string [literal-fallback]
    })
    String phase();
}

@OpenEnum
enum ColorSpec {
    RED
}

class Uses {
    Task task = Task.builder().phase(TaskPhase.READY).status(TaskStatus.A).nothing(TaskNothing.UNRECOGNIZED).build();
    TaskPhase[] phases = {TaskPhase.NOT_READY, TaskPhase.UNRECOGNIZED};
}
