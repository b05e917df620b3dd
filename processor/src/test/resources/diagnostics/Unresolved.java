package specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

/** Compilers report the names that they cannot resolve, and nothing follows from it. */
@AsanaResource
interface TaskSpec {
    @OpenEnum({Nope.A, Nope.B, "b"}) //javac! cannot find symbol //javac! cannot find symbol //ecj! Nope cannot be resolved to a variable //ecj! Nope cannot be resolved to a variable
    String one();

    @OpenEnum(Nope.A) //javac! cannot find symbol //ecj! Nope cannot be resolved to a variable
    String two();

    @OpenEnum(value = "a", name = Nope.A) //javac! cannot find symbol //ecj! Nope cannot be resolved to a variable
    String three();

    @JsonProperty(Nope.A) //javac! cannot find symbol //ecj! Nope cannot be resolved to a variable
    String four();

    @JsonProperty(Nope.A) //javac! cannot find symbol //ecj! Nope cannot be resolved to a variable
    String five();

    @Example(Nope.A) //javac! cannot find symbol //ecj! Nope cannot be resolved to a variable
    String six();
}

@Union({Nope.A, Nope.B}) //javac! cannot find symbol //javac! cannot find symbol //ecj! Nope cannot be resolved to a variable //ecj! Nope cannot be resolved to a variable
interface ThingSpec {
    @Variant(Nope.A) //javac! cannot find symbol //ecj! Nope cannot be resolved to a variable
    TaskSpec task();

    @Variant(Nope.A) //javac! cannot find symbol //ecj! Nope cannot be resolved to a variable
    TaskSpec todo();
}

class Uses {
    Task task = Task.builder().one(TaskOne.B).two(TaskTwo.UNRECOGNIZED).three(TaskThree.A).build();
    Thing thing = new Thing.Todo(task);
}
