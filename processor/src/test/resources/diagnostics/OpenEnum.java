package specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.time.LocalDate;
import java.util.List;

@AsanaResource
interface TaskSpec {
    @OpenEnum({"a"}) //! @OpenEnum is on date(), which does not hold strings: give it the type String, List<String> or Map<String, String>, or remove @OpenEnum [open-enum-on-other-type]
    LocalDate date();

    @OpenEnum({"a"}) //! @OpenEnum is on dates(), which does not hold strings: give it the type String, List<String> or Map<String, String>, or remove @OpenEnum [open-enum-on-other-type]
    List<LocalDate> dates();

    @OpenEnum("a") //! @OpenEnum is on color(), whose type ColorSpec already lists the strings: remove @OpenEnum, or give it the type String, List<String> or Map<String, String> [open-enum-on-other-type]
    ColorSpec color();

    @OpenEnum("a") //! @OpenEnum is on colors(), whose type List<Color> already lists the strings: remove @OpenEnum, or give it the type String, List<String> or Map<String, String> [open-enum-on-other-type]
    List<Color> colors();

    @OpenEnum({}) //! @OpenEnum on nothing() lists no strings: list the known strings of the field, or remove @OpenEnum [open-enum-empty]
    String nothing();

    @OpenEnum(
            value = "a",
            name = "Task Status") //! "Task Status" cannot be the name of an enum because it is not a valid Java name: choose another, as in @OpenEnum(name = "TaskStatus") [open-enum-name-invalid]
    String status();

    @OpenEnum(value = "a", name = "String") //! "String" cannot be the name of an enum because emitted code uses the Java type of that name: choose another, as in @OpenEnum(name = "TaskStatus") [open-enum-name-invalid]
    String text();

    @OpenEnum(value = "a", name = "Builder") //! "Builder" cannot be the name of an enum because emitted types have a member of that name: choose another, as in @OpenEnum(name = "TaskStatus") [open-enum-name-invalid]
    String built();

    @OpenEnum(value = "a", name = "record") //! "record" cannot be the name of an enum because it begins with a lowercase letter, like the name of a package or variable: choose another, as in @OpenEnum(name = "TaskStatus") [open-enum-name-invalid]
    String recorded();

    @OpenEnum("a") //! "Task$price" cannot be the name of an enum because it contains a $, which compilers use to separate the names of nested types: choose another, as in @OpenEnum(name = "TaskStatus") [open-enum-name-invalid]
    String $price();

    @OpenEnum({
        "",         //^ An empty string cannot have a constant: remove it; the model keeps it if Asana sends it [literal-empty]
        "ready",
        "ready",    //^ "ready" is listed twice: remove one [literal-repeated]
        "not_ready",
        "not-ready", //^ "not_ready" and "not-ready" would both have the constant NOT_READY: remove one; the model keeps its string [literal-collision]
        "notReady", //^ "not_ready" and "notReady" would both have the constant NOT_READY: remove one; the model keeps its string [literal-collision]
        "2nd",      //^ "2nd" would have the constant "2ND", which is not a valid Java name: remove it; the model keeps the string [literal-unnameable]
        "*",        //^ "*" would have the constant "_", which is not a valid Java name: remove it; the model keeps the string [literal-unnameable]
        "unrecognized" //^ "unrecognized" would have the constant UNRECOGNIZED, which is reserved for strings without a constant: remove it; the model keeps the string [literal-fallback]
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
