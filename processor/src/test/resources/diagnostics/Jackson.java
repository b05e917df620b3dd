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
    @JsonFormat(pattern = "yyyy") //! @JsonFormat on startOn does nothing, since models read and write themselves: remove it; dates and numbers stay as they came [jackson-annotation]
    LocalDate startOn();
}

@AsanaResource
@JsonPropertyOrder({"name", "gid"}) //! @JsonPropertyOrder on TaskSpec does nothing, since models read and write themselves: remove it; fields are written in the order of the spec [jackson-annotation]
interface TaskSpec extends Parent {
    @JsonAlias("id") //! @JsonAlias on gid does nothing, since models read and write themselves: write @JsonProperty with the one name that Asana uses [jackson-annotation]
    String gid();

    @JsonIgnore //! @JsonIgnore on name does nothing, since models read and write themselves: remove the method, too, if the model is not to have the field [jackson-annotation]
    @JsonInclude(JsonInclude.Include.NON_NULL) //! @JsonInclude on name does nothing, since models read and write themselves: remove it; what is absent is not written, and what is null is [jackson-annotation]
    String name();

    @JsonRawValue //! @JsonRawValue on notes does nothing, since models read and write themselves: remove it [jackson-annotation]
    String notes();

    @JsonProperty("") //! @JsonProperty on empty names nothing: write the string that stands on the wire, or remove @JsonProperty [json-property-value]
    String empty();

    @JsonProperty("  ") //! @JsonProperty on blank names nothing: write the string that stands on the wire, or remove @JsonProperty [json-property-value]
    String blank();

    @JsonProperty(" due_on") //! " due_on" has blanks around it, and nothing of Asana's has: write "due_on" [json-property-value]
    LocalDate deadline();

    @JsonProperty("assignee.name") //! "assignee.name" is a path, and a field has one name: write "assignee", and the type of a spec that has "name" [json-property-value]
    String assigneeName();

    @JsonProperty("assignee.any")
    String assigneeFilter();

    @JsonProperty
    String plain();

    @Required
    @ReadOnly
    String both(); //! both() is @Required, so that a request must have it, and @ReadOnly, so that none may: remove one of the two [required-read-only]
}

@AsanaResource
interface HeirSpec extends TaskSpec {}

@Union
@JsonTypeName("thing") //! @JsonTypeName on ThingSpec does nothing, since models read and write themselves: write a spec with @Union, and @Variant on its methods [jackson-annotation]
interface ThingSpec {
    @JsonIgnore //! @JsonIgnore on text does nothing, since models read and write themselves: remove the method, too, if the model is not to have the field [jackson-annotation]
    String text();
}

@OpenEnum
enum ColorSpec {
    @JsonEnumDefaultValue //? @JsonEnumDefaultValue on NONE does nothing, since models read and write themselves: remove it; UNRECOGNIZED stands for strings without a constant [jackson-annotation]
    NONE,

    @JsonProperty("red ") //? "red " has blanks around it, and nothing of Asana's has: write "red" [json-property-value]
    RED,

    @JsonProperty("v2.0")
    VERSION
}

@OpenEnum
enum SizeSpec implements Comparator { //! SizeSpec implements Comparator, and the emitted enum does not: remove the implements clause [parent-unsuitable]
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
