package specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

@AsanaResource
interface TaskSpec {
    AnySpec any();
}

@Union({
    "resource_type",
    "", //^ "" is not the path of a field: write a wire name, or several separated by dots, such as resource.resource_type [discriminator-malformed]
    "a..b", //^ "a..b" is not the path of a field: write a wire name, or several separated by dots, such as resource.resource_type [discriminator-malformed]
    ".a", //^ ".a" is not the path of a field: write a wire name, or several separated by dots, such as resource.resource_type [discriminator-malformed]
    "a.", //^ "a." is not the path of a field: write a wire name, or several separated by dots, such as resource.resource_type [discriminator-malformed]
    "a b", //^ "a b" is not the path of a field: write a wire name, or several separated by dots, such as resource.resource_type [discriminator-malformed]
    "resource_type" //^ "resource_type" is listed twice: remove one [discriminator-repeated]
})
interface AnySpec {
    @Variant("one")
    TaskSpec one();

    @Variant("price")
    TaskSpec price$(); //! price$() would have the record Price$, but compilers use $ to separate the names of nested types: rename the variant [variant-name]

    @Variant("text")
    String text(); //! text() has the type String, which has no field that distinguishes it from other variants: write a spec, or remove the discriminators of @Union [variant-type]

    @Variant("list")
    List<TaskSpec> rows(); //! rows() has the type List<TaskSpec>, which no variant can have: write a spec, the model emitted from one, or String if @Union has no discriminators [variant-type]

    @Variant("table")
    Map<String, TaskSpec> table(); //! table() has the type Map<String, TaskSpec>, which no variant can have: write a spec, the model emitted from one, or String if @Union has no discriminators [variant-type]

    @Variant("any")
    Object json(); //! json() has the type Object, which no variant can have: write a spec, the model emitted from one, or String if @Union has no discriminators [variant-type]

    @Variant("number")
    int number(); //! number() has the type int, which no variant can have: write a spec, the model emitted from one, or String if @Union has no discriminators [variant-type]

    @Variant("constant")
    TimeUnit constant(); //! constant() has the type TimeUnit, which no variant can have: write a spec, the model emitted from one, or String if @Union has no discriminators [variant-type]

    @Variant("union")
    OtherSpec union(); //! union() has the type OtherSpec, which is itself a union: declare its variants here [variant-type]

    @Variant("nested")
    Other emitted(); //! emitted() has the type Other, which is itself a union: declare its variants here [variant-type]

    @Variant("missing")
    Missing missing(); //i! Missing is neither in the sources nor on the class path, and no spec emits it: correct the name, import it, or write the spec MissingSpec [type-unknown] //javac! cannot find symbol //ecj! Missing cannot be resolved to a type

    @Variant("nameless")
    Nameless nameless();

    TaskSpec bare(); //! bare() has no @Variant: write @Variant("…") with the strings that identify it [variant-missing]

    @Variant({}) //! @Variant on nothing() lists no strings: list the strings that identify it [variant-empty]
    TaskSpec nothing();

    @Variant({
        "two",
        "", //^ An empty string cannot identify a variant: remove it [literal-empty]
        "two", //^ "two" is listed twice: remove one [literal-repeated]
        "one" //^ "one" already identifies one(): remove one [literal-repeated]
    })
    TaskSpec two();

    @Variant("unrecognized")
    TaskSpec unrecognized(); //! unrecognized() would have the record Unrecognized, which every union has for values that match no variant: name the variant unrecognizedVariant() [variant-name]

    @Variant("object")
    TaskSpec object(); //! object() would have the record Object, which would hide a type that emitted code needs: name the variant objectVariant() [variant-name]

    @Variant("string")
    TaskSpec string(); //! string() would have the record String, which would hide a type that emitted code needs: name the variant stringVariant() [variant-name]

    @Variant("selected")
    TaskSpec selection(); //! selection() would have the record Selection, which would hide a type that emitted code needs: name the variant selectionVariant() [variant-name]

    @Variant("objects")
    TaskSpec objects(); //! objects() would have the record Objects, which would hide a type that emitted code needs: name the variant objectsVariant() [variant-name]

    @Variant("self")
    TaskSpec any(); //! any() would have the record Any, which would hide a type that emitted code needs: name the variant anyVariant() [variant-name]

    @Variant("upper")
    TaskSpec One(); //! One() would have the record One, which one() already has: name the variant OneVariant() [variant-name]

    @Variant("getter")
    TaskSpec getOne(); //! getOne() would have the record One, which one() already has: name the variant getOneVariant() [variant-name]

    @Variant("keyword")
    TaskSpec getPublic(); //! getPublic() would become the variant public, since get is not part of a variant's name, but no method of a selection can have that name: name the variant getPublicVariant() [variant-name]

    @Variant("bean")
    TaskSpec getBean();

    @Variant("model")
    TaskSpec task();

    TaskSpec parameters(int index); //! parameters(…) has parameters, but a method of a spec declares a variant: write TaskSpec parameters() [accessor-parameters]

    <T> T generic(); //! generic() has type parameters, but a variant has a single type: remove <T> [accessor-type-parameters]

    TaskSpec thrower() throws Exception; //! thrower() declares an exception, but reading a variant throws none: remove the throws clause [accessor-throws]

    default String body() { //! body() has a body, but a spec only declares variants: remove the body, or move the method out of the spec [accessor-body]
        return "";
    }
}

@Union
interface OtherSpec {
    String text();

    TaskSpec task();

    String second(); //! text() and second() are both strings, but nothing distinguishes them: name the field that does, as in @Union("resource_type"), or remove one [variant-kind-taken]

    TaskSpec third(); //! task() and third() are both objects, but nothing distinguishes them: name the field that does, as in @Union("resource_type"), or remove one [variant-kind-taken]

    @Variant("a") //! @Variant is on fourth(), but @Union names no field to compare its strings with: remove @Variant, or name the field, as in @Union("resource_type") [variant-misplaced]
    Object fourth(); //! fourth() has the type Object, which no variant can have: write a spec, the model emitted from one, or String if @Union has no discriminators [variant-type]
}

@Union("resource_type")
interface PeopleSpec {
    @Variant("user")
    PersonSpec user(); //! user() has the type PersonSpec, which is not annotated with @AsanaResource: annotate PersonSpec with @AsanaResource [field-type-unsupported]

    @Variant("team")
    PersonSpec team();
}

interface PersonSpec {
    String gid();
}

@AsanaResource
interface Nameless {} //! Nameless does not end in Spec, so its model has no name: rename it to NamelessSpec, or write @AsanaResource(name = "…") [model-name-missing]

class Uses {
    Task task = Task.builder().any(new Any.One(Task.builder().build())).build();
    Any[] anys = {
        new Any.Text("a"), new Any.Rows(1), new Any.Missing("any JSON"), new Any.Bare(task), new Any.Nothing(task),
        new Any.Task(task), new Any.Union("a"), new Any.Nameless(1), new Any.Parameters(task), new Any.Thrower(task),
        new Any.Bean(task),
    };
    Other other = new Other.Second("a");
}
