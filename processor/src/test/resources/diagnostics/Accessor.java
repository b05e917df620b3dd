package specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.time.LocalDate;

@AsanaResource
interface TaskSpec {
    String gid(int index); //! gid(…) has parameters, but a method of a spec declares a field: write String gid() [accessor-parameters]

    String text(int index); //! text(…) has parameters, but a method of a spec declares a field: write String text() [accessor-parameters]

    String text();

    <T, U extends Number> String name(); //! name() has type parameters, but a field has a single type: remove <T, U> [accessor-type-parameters]

    String notes() throws Exception; //! notes() declares an exception, but reading a field throws none: remove the throws clause [accessor-throws]

    default String color() { //! color() has a body, but a spec only declares fields: remove the body, or move the method out of the spec [accessor-body]
        return "";
    }

    static String layout() { //! layout() has a body, but a spec only declares fields: remove the body, or move the method out of the spec [accessor-body]
        return "";
    }

    String builder(); //! builder() is already a method of every model, builder or selection: name the accessor builderField() and annotate it with @JsonProperty("builder") [accessor-name]

    String unknownFields(); //! unknownFields() is already a method of every model, builder or selection: name the accessor unknownFieldsField() and annotate it with @JsonProperty("unknown_fields") [accessor-name]

    String removeUnknownField(); //! removeUnknownField() is already a method of every model, builder or selection: name the accessor removeUnknownFieldField() and annotate it with @JsonProperty("remove_unknown_field") [accessor-name]

    String optFields(); //! optFields() is already a method of every model, builder or selection: name the accessor optFieldsField() and annotate it with @JsonProperty("opt_fields") [accessor-name]

    String all(); //! all() is already a method of every model, builder or selection: name the accessor allField() and annotate it with @JsonProperty("all") [accessor-name]

    String path();

    LocalDate yield(); //! yield() cannot be called by its simple name in Java, which emitted code has to do: name the accessor yieldField() and annotate it with @JsonProperty("yield") [accessor-name]

    String $(); //! $() would have the constant "_", which is not a valid Java name: use a letter or a digit in the name, and annotate the accessor with @JsonProperty("$") [accessor-name]

    String Field(); //! Field() begins with an uppercase letter and would hide a type of that name: begin with a lowercase letter [accessor-name]

    String getBuilder(); //! getBuilder() would become the accessor builder(), since get is not part of a field's name, but no accessor can have that name: name it builderField() and annotate it with @JsonProperty("builder") [accessor-name]

    boolean getPublic(); //! getPublic() would become the accessor public(), since get is not part of a field's name, but no accessor can have that name: name it publicField() and annotate it with @JsonProperty("public") [accessor-name]

    String getTitle();

    String title(); //! getTitle() and title() would both become the accessor title(), since get is not part of a field's name: remove one of them [accessor-name]

    @JsonProperty("other")
    String htmlTitle();

    String getHTMLTitle(); //! htmlTitle() and getHTMLTitle() would both become the accessor htmlTitle(), since get is not part of a field's name: remove one of them [accessor-name]

    LocalDate dueOn();

    String dueOnAsString(); //! dueOnAsString() is reserved for the string of dueOn(): rename the accessor and annotate it with @JsonProperty("due_on_as_string") [accessor-name]

    String newTask();

    @JsonProperty("new__task")
    String new_task(); //! newTask() and new_task() would both have the constant Field.NEW_TASK: rename one of them and annotate it with @JsonProperty("new__task") [accessor-name]
}

@AsanaResource
interface GettersSpec {
    String getGid();

    LocalDate getDueOn();

    boolean isLocal();

    String get();

    String getaway();

    @JsonProperty("get_url")
    String getURL();

    @OpenEnum("a")
    String getStatus();
}

@AsanaResource
interface HeirSpec extends GettersSpec {
    String gid(); //! getGid() and gid() would both become the accessor gid(), since get is not part of a field's name: remove one of them [accessor-name]

    String dueOnAsString(); //! dueOnAsString() is reserved for the string of dueOn(): rename the accessor and annotate it with @JsonProperty("due_on_as_string") [accessor-name]
}

class Uses {
    Getters getters = Getters.builder()
            .gid("1")
            .dueOn(LocalDate.MIN)
            .isLocal(true)
            .get("a")
            .getaway("b")
            .url("c")
            .status(GettersStatus.A)
            .build();

    Task task = Task.builder().gid("1").name("a").notes("b").color("c").layout("d").build();
}
