package specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;

@AsanaResource
interface TaskSpec {
    String dueOn();

    @JsonProperty("due_on") //! dueOn() and deadline() are both "due_on" on the wire: remove one, or distinguish them with @JsonProperty("…") [wire-name-taken]
    String deadline();

    String due_on(); //! dueOn() and due_on() are both "due_on" on the wire: remove one, or distinguish them with @JsonProperty("…") [wire-name-taken]

    @JsonProperty(
            value = "html_notes",
            required = true) //! @JsonProperty gives the string on the wire and nothing else: remove "required" [json-property-member]
    String notes();
}

class Uses {
    Task task = Task.builder().dueOn("a").notes("b").build();
}
