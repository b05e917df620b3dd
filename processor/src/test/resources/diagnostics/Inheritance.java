package specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Union;
import java.time.LocalDate;

@AsanaResource
interface UserSpec {
    String gid();
}

@AsanaResource
interface PlaceholderSpec {
    String gid();
}

@AsanaResource
interface RateSpec {
    UserSpec resource();

    boolean active();
}

@AsanaResource
interface PlaceholderRateSpec extends RateSpec {
    PlaceholderSpec resource(); //! resource() has the type PlaceholderSpec here and UserSpec in RateSpec, but an override can only narrow the type: write @AsanaResource(basedOn = RateSpec.class) instead of extends [override-forbidden] //ecj! The return type is incompatible with specs.RateSpec.resource()

    Boolean active(); //! active() has the type Boolean here and boolean in RateSpec, but an override can only narrow the type: write @AsanaResource(basedOn = RateSpec.class) instead of extends [override-forbidden] //ecj! The return type is incompatible with specs.RateSpec.active()
}

@AsanaResource(basedOn = String.class) //! StringSpec2 is based on String, which is not an interface: name the interface that declares the fields [base-not-an-interface]
interface StringSpec2 {} //! StringSpec2 does not end in Spec, so its model has no name: rename it to StringSpec2Spec, or write @AsanaResource(name = "…") [model-name-missing]

@AsanaResource(
        basedOn = {
            int.class, //^ NumbersSpec is based on int, which is not an interface: name the interface that declares the fields [base-not-an-interface]
            long[].class, //^ NumbersSpec is based on long[], which is not an interface: name the interface that declares the fields [base-not-an-interface]
        })
interface NumbersSpec {}

@AsanaResource(basedOn = RightSpec.class) //! LeftSpec is based on RightSpec, which in turn gets its fields from LeftSpec: remove one of the two [base-cycle]
interface LeftSpec {}

@AsanaResource(basedOn = LeftSpec.class) //! RightSpec is based on LeftSpec, which in turn gets its fields from RightSpec: remove one of the two [base-cycle]
interface RightSpec {}

@AsanaResource(basedOn = SelfSpec.class) //! SelfSpec is based on SelfSpec, which in turn gets its fields from SelfSpec: remove one of the two [base-cycle]
interface SelfSpec {}

interface Named {
    String name();
}

interface Counted {
    Long name();
}

@AsanaResource(basedOn = {Named.class, Counted.class})
interface AmbiguousSpec {} //! AmbiguousSpec inherits different declarations of name() from Named and Counted: declare it in AmbiguousSpec [field-ambiguous]

@AsanaResource(basedOn = {Named.class, Counted.class})
interface SettledSpec {
    Boolean name();

    @Example("") //! @Example on count() is empty: write a value as it appears on the wire, or remove @Example [example-empty]
    Long count();
}

@Union
interface ReferenceSpec {
    String gid2();
}

@AsanaResource
interface ExtendingSpec extends ReferenceSpec {} //! ExtendingSpec has the parent ReferenceSpec, but a union has variants instead of fields: declare a field of that type [base-is-a-union]

@AsanaResource(basedOn = ReferenceSpec.class) //! BasedSpec has the parent ReferenceSpec, but a union has variants instead of fields: declare a field of that type [base-is-a-union]
interface BasedSpec {}

@AsanaResource
interface GrandchildSpec extends ExtendingSpec {}

@AsanaResource
interface DatedSpec {
    LocalDate dueOn();

    String newTask();
}

@AsanaResource
interface WrittenSpec {
    String dueOnAsString(); //! dueOnAsString() is reserved for the string of dueOn(): rename the accessor and annotate it with @JsonProperty("due_on_as_string") [accessor-name]

    @JsonProperty("new__task")
    String new_task(); //! newTask() and new_task() would both have the constant Field.NEW_TASK: rename one of them and annotate it with @JsonProperty("new__task") [accessor-name]
}

@AsanaResource
interface ClashingSpec extends DatedSpec, WrittenSpec {}

class Uses {
    PlaceholderRate rate = PlaceholderRate.builder().build();
    Ambiguous ambiguous = Ambiguous.builder().name("a").build();
    Settled settled = Settled.builder().name(true).build();
}
