package specs;

import io.github.asanaresource.AsanaResource;

@AsanaResource
interface TaskSpec extends Missing { //i! TaskSpec has a parent that is neither in the sources nor on the class path, and no processor emitted it: correct the name, declare it, or import it [type-unknown] //javac! cannot find symbol //ecj! Missing cannot be resolved to a type
    String gid();
}

class Uses {
    Task task = Task.builder().gid("1").build();
}

@AsanaResource
interface ProjectSpec {}

@AsanaResource(basedOn = Absent.class) //i! UserSpec has a parent that is neither in the sources nor on the class path, and no processor emitted it: correct the name, declare it, or import it [type-unknown] //javac! cannot find symbol //ecj! Absent cannot be resolved to a type
interface UserSpec {}

@AsanaResource
interface StorySpec extends TaskSpce {} //i! TaskSpce is neither in the sources nor on the class path, and no spec emits it: did you mean TaskSpec? [type-unknown] //javac! cannot find symbol //ecj! TaskSpce cannot be resolved to a type
