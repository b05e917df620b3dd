package specs;

import io.github.asanaresource.AsanaResource;

@AsanaResource
interface TaskSpec extends Missing { //! TaskSpec extends Missing, which neither the sources nor the class path have, and nothing emitted it: declare it, or import it [type-unknown] //javac! cannot find symbol //ecj! Missing cannot be resolved to a type
    String gid();
}

class Uses {
    Task task = Task.builder().gid("1").build();
}

@AsanaResource
interface ProjectSpec {}

@AsanaResource(basedOn = Absent.class) //! UserSpec is based on a type which neither the sources nor the class path have, and nothing emitted it: declare it, or import it [type-unknown] //javac! cannot find symbol //ecj! Absent cannot be resolved to a type
interface UserSpec {}
