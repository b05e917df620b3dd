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
    PlaceholderSpec resource(); //! resource() has the type PlaceholderSpec here and UserSpec in RateSpec, of which Java allows only subtypes: write @AsanaResource(basedOn = RateSpec.class) in place of extends [override-forbidden] //ecj! The return type is incompatible with specs.RateSpec.resource()

    Boolean active(); //! active() has the type Boolean here and boolean in RateSpec, of which Java allows only subtypes: write @AsanaResource(basedOn = RateSpec.class) in place of extends [override-forbidden] //ecj! The return type is incompatible with specs.RateSpec.active()
}

@AsanaResource(basedOn = String.class) //! StringSpec2 is based on String, which is no interface: name the interface that declares the fields [base-not-an-interface]
interface StringSpec2 {} //! StringSpec2 does not end in Spec, so its model has no name: call it StringSpec2Spec, or write @AsanaResource(name = "…") [model-name-missing]

@AsanaResource(
        basedOn = {
            int.class, //^ NumbersSpec is based on int, which is no interface: name the interface that declares the fields [base-not-an-interface]
            long[].class, //^ NumbersSpec is based on long[], which is no interface: name the interface that declares the fields [base-not-an-interface]
        })
interface NumbersSpec {}

@AsanaResource(basedOn = RightSpec.class) //! LeftSpec is based on RightSpec, which has its fields from LeftSpec in turn: remove one of the two [base-cycle]
interface LeftSpec {}

@AsanaResource(basedOn = LeftSpec.class) //! RightSpec is based on LeftSpec, which has its fields from RightSpec in turn: remove one of the two [base-cycle]
interface RightSpec {}

@AsanaResource(basedOn = SelfSpec.class) //! SelfSpec is based on SelfSpec, which has its fields from SelfSpec in turn: remove one of the two [base-cycle]
interface SelfSpec {}

interface Named {
    String name();
}

interface Counted {
    Long name();
}

@AsanaResource(basedOn = {Named.class, Counted.class})
interface AmbiguousSpec {} //! AmbiguousSpec has name() from Named and, otherwise, from Counted: declare it in AmbiguousSpec, as it is to be [field-ambiguous]

@AsanaResource(basedOn = {Named.class, Counted.class})
interface SettledSpec {
    Boolean name();

    @Example("") //! @Example on count() is empty: write a value as it is on the wire, or remove @Example [example-empty]
    Long count();
}

@Union
interface ReferenceSpec {
    String gid2();
}

@AsanaResource
interface ExtendingSpec extends ReferenceSpec {} //! ExtendingSpec has ReferenceSpec as a parent, which is a union and has variants in place of fields: declare a field of that type [base-is-a-union]

@AsanaResource(basedOn = ReferenceSpec.class) //! BasedSpec has ReferenceSpec as a parent, which is a union and has variants in place of fields: declare a field of that type [base-is-a-union]
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
    String dueOnAsString(); //! dueOnAsString() is kept for the string of dueOn(): give the accessor another name, and its wire name by @JsonProperty("due_on_as_string") [accessor-name]

    @JsonProperty("new__task")
    String new_task(); //! newTask() and new_task() would both have the constant Field.NEW_TASK: give one another name, and its wire name by @JsonProperty("new__task") [accessor-name]
}

@AsanaResource
interface ClashingSpec extends DatedSpec, WrittenSpec {}

class Uses {
    PlaceholderRate rate = PlaceholderRate.builder().build();
    Ambiguous ambiguous = Ambiguous.builder().name("a").build();
    Settled settled = Settled.builder().name(true).build();
}
