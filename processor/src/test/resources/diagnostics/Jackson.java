package specs;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;
import io.github.asanaresource.Required;
import io.github.asanaresource.Union;
import java.time.LocalDate;

interface Parent {
    @JsonFormat(pattern = "yyyy") //! @JsonFormat on startOn has no effect, since models read and write themselves: remove it; dates and numbers are written as they were read [jackson-annotation]
    LocalDate startOn();
}

@AsanaResource
@JsonPropertyOrder({"name", "gid"}) //! @JsonPropertyOrder on TaskSpec has no effect, since models read and write themselves: remove it; fields are written in the order of the spec [jackson-annotation]
interface TaskSpec extends Parent {
    @JsonAlias("id") //! @JsonAlias on gid has no effect, since models read and write themselves: write @JsonProperty with the one name that Asana uses [jackson-annotation]
    String gid();

    @JsonIgnore //! @JsonIgnore on name has no effect, since models read and write themselves: remove it, and the method too if the model should not have the field [jackson-annotation]
    @JsonInclude(JsonInclude.Include.NON_NULL) //! @JsonInclude on name has no effect, since models read and write themselves: remove it; absent fields are not written, and null ones are [jackson-annotation]
    String name();

    @JsonRawValue //! @JsonRawValue on notes has no effect, since models read and write themselves: remove it [jackson-annotation]
    String notes();

    @JsonProperty("") //! @JsonProperty on empty is empty: write the string that appears on the wire, or remove @JsonProperty [json-property-value]
    String empty();

    @JsonProperty("  ") //! @JsonProperty on blank is empty: write the string that appears on the wire, or remove @JsonProperty [json-property-value]
    String blank();

    @JsonProperty(" due_on") //! " due_on" begins or ends with whitespace, but Asana's strings never do: write "due_on" [json-property-value]
    LocalDate deadline();

    @JsonProperty("assignee.name") //! "assignee.name" is a path, but a field has a single name: write "assignee", and give the field the type of a spec with "name" [json-property-value]
    String assigneeName();

    @JsonProperty("assignee.any")
    String assigneeFilter();

    @JsonProperty
    String plain();

    @Required
    @ReadOnly
    String both(); //! both() is @Required, so every request must have it, and @ReadOnly, so no request may: remove one of the two [required-read-only]
}

@AsanaResource
interface HeirSpec extends TaskSpec {}

@Union
@JsonTypeName("thing") //! @JsonTypeName on ThingSpec has no effect, since models read and write themselves: write a spec with @Union and annotate its methods with @Variant [jackson-annotation]
interface ThingSpec {
    @JsonIgnore //! @JsonIgnore on text has no effect, since models read and write themselves: remove it, and the method too if the model should not have the field [jackson-annotation]
    String text();
}

@OpenEnum
enum ColorSpec {
    @JsonEnumDefaultValue //? @JsonEnumDefaultValue on NONE has no effect, since models read and write themselves: remove it; UNRECOGNIZED stands for strings without a constant [jackson-annotation]
    NONE,

    @JsonProperty("red ") //? "red " begins or ends with whitespace, but Asana's strings never do: write "red" [json-property-value]
    RED,

    @JsonProperty("v2.0")
    VERSION
}

@OpenEnum
enum SizeSpec implements Comparator { //! SizeSpec implements Comparator, but the emitted enum does not: remove the implements clause [parent-unsuitable]
    SMALL
}

interface Comparator {}

class Uses {
    Task task = Task.builder().gid("1").name("a").assigneeName("b").both("c").build();
    Heir heir = Heir.builder().deadline(LocalDate.MIN).build();
    Thing thing = new Thing.Text("a");
    Color[] colors = {Color.NONE, Color.RED, Color.VERSION};
    Size size = Size.SMALL;
}
