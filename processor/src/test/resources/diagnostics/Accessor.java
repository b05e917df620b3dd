package specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.time.LocalDate;

@AsanaResource
interface TaskSpec {
    String gid(int index); //! gid(…) has parameters, and a method of a spec declares a field: write String gid() [accessor-parameters]

    String text(int index); //! text(…) has parameters, and a method of a spec declares a field: write String text() [accessor-parameters]

    String text();

    <T, U extends Number> String name(); //! name() has type parameters, and a field has one type: remove <T, U> [accessor-type-parameters]

    String notes() throws Exception; //! notes() declares an exception, and reading a field throws none: remove the throws clause [accessor-throws]

    default String color() { //! color() has a body, and a spec only declares fields: remove the body, or move the method out of the spec [accessor-body]
        return "";
    }

    static String layout() { //! layout() has a body, and a spec only declares fields: remove the body, or move the method out of the spec [accessor-body]
        return "";
    }

    String builder(); //! builder() is a method of every model, its builder or its selection: call the accessor builderField(), and write @JsonProperty("builder") on it [accessor-name]

    String unknownFields(); //! unknownFields() is a method of every model, its builder or its selection: call the accessor unknownFieldsField(), and write @JsonProperty("unknown_fields") on it [accessor-name]

    String removeUnknownField(); //! removeUnknownField() is a method of every model, its builder or its selection: call the accessor removeUnknownFieldField(), and write @JsonProperty("remove_unknown_field") on it [accessor-name]

    String optFields(); //! optFields() is a method of every model, its builder or its selection: call the accessor optFieldsField(), and write @JsonProperty("opt_fields") on it [accessor-name]

    String all(); //! all() is a method of every model, its builder or its selection: call the accessor allField(), and write @JsonProperty("all") on it [accessor-name]

    String path();

    LocalDate yield(); //! yield() is a method that Java calls by no simple name, as emitted code would: call the accessor yieldField(), and write @JsonProperty("yield") on it [accessor-name]

    String $(); //! $() would have the constant "_", which is no Java name: use a letter from A to Z or a digit, and write @JsonProperty("$") on it [accessor-name]

    String Field(); //! Field() begins with an upper case letter, and would hide a type of that name: begin with a lower case letter [accessor-name]

    String getBuilder(); //! getBuilder() is the accessor builder(), since get is no part of a field's name, and no accessor can be called so: call it builderField(), and write @JsonProperty("builder") on it [accessor-name]

    boolean getPublic(); //! getPublic() is the accessor public(), since get is no part of a field's name, and no accessor can be called so: call it publicField(), and write @JsonProperty("public") on it [accessor-name]

    String getTitle();

    String title(); //! getTitle() and title() are both the accessor title(), since get is no part of a field's name: remove one of them [accessor-name]

    @JsonProperty("other")
    String htmlTitle();

    String getHTMLTitle(); //! htmlTitle() and getHTMLTitle() are both the accessor htmlTitle(), since get is no part of a field's name: remove one of them [accessor-name]

    LocalDate dueOn();

    String dueOnAsString(); //! dueOnAsString() is kept for the string of dueOn(): give the accessor another name, and its wire name by @JsonProperty("due_on_as_string") [accessor-name]

    String newTask();

    @JsonProperty("new__task")
    String new_task(); //! newTask() and new_task() would both have the constant Field.NEW_TASK: give one another name, and its wire name by @JsonProperty("new__task") [accessor-name]
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
    String gid(); //! getGid() and gid() are both the accessor gid(), since get is no part of a field's name: remove one of them [accessor-name]

    String dueOnAsString(); //! dueOnAsString() is kept for the string of dueOn(): give the accessor another name, and its wire name by @JsonProperty("due_on_as_string") [accessor-name]
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
