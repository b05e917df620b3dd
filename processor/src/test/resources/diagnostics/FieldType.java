package specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Variant;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

@AsanaResource
interface TaskSpec {
    String[] array(); //! array() has the type String[], which is an array: write List<String> [field-type-unsupported]

    List<? extends Number> wildcard(); //! wildcard() has the type ? extends Number, which is a wildcard: write java.math.BigDecimal [field-type-unsupported]

    List<?> unbounded(); //! unbounded() has the type ?, which is a wildcard: write Object for any JSON [field-type-unsupported]

    @SuppressWarnings("rawtypes")
    List rawList(); //! rawList() has the type List, which does not give the type of its elements: write List<Object> for any JSON [field-type-unsupported]

    @SuppressWarnings("rawtypes")
    Map rawMap(); //! rawMap() has the type Map, which does not give the type of its values: write Map<String, Object> for any JSON [field-type-unsupported]

    Map<Integer, String> keys(); //! keys() has the type Map<Integer, String>, whose keys are not strings: write Map<String, String> [field-type-unsupported]

    Optional<String> optional(); //! optional() has the type Optional<String>, but every field is optional already: write String [field-type-unsupported]

    List<List<String>> nested(); //! nested() has the type List<String> nested in a List or Map: write Object for any JSON instead [field-type-unsupported]

    <T> T variable(); //! variable() has type parameters, but a field has a single type: remove <T> [accessor-type-parameters]

    void nothing(); //! nothing() returns void, which is not a field type: write a type such as String, or Object for any JSON [field-type-unsupported]

    int integer(); //! integer() has the type int, which is too small for Asana's integers: write long [field-type-unsupported]

    Integer boxed(); //! boxed() has the type Integer, which is not a field type: write Long [field-type-unsupported]

    double decimal(); //! decimal() has the type double, which cannot represent every number: write java.math.BigDecimal [field-type-unsupported]

    char character(); //! character() has the type char, which is not a JSON type: write String [field-type-unsupported]

    Date date(); //! date() has the type Date, which is not a field type: write java.time.OffsetDateTime [field-type-unsupported]

    ArrayList<String> list(); //! list() has the type ArrayList<String>, which is not a field type: write List<String> [field-type-unsupported]

    int[] integers(); //! integers() has the type int[], which is an array: write List<Long> [field-type-unsupported]

    byte[] bytes(); //! bytes() has the type byte[], which is an array: write String [field-type-unsupported]

    boolean[] booleans(); //! booleans() has the type boolean[], which is an array: write List<Boolean> [field-type-unsupported]

    Date[] dates(); //! dates() has the type Date[], which is an array: write List<java.time.OffsetDateTime> [field-type-unsupported]

    String[][] table(); //! table() has the type String[][], which is an array: write List<Object> [field-type-unsupported]

    List<int[]> arrays(); //! arrays() has the type int[] nested in a List or Map: write Object for any JSON instead [field-type-unsupported]

    Set<Integer> set(); //! set() has the type Set<Integer>, which is not a field type: write List<Long> [field-type-unsupported]

    TreeMap<String, Date> tree(); //! tree() has the type TreeMap<String, Date>, which is not a field type: write Map<String, java.time.OffsetDateTime> [field-type-unsupported]

    Map<Integer, int[]> arraysByKey(); //! arraysByKey() has the type Map<Integer, int[]>, whose keys are not strings: write Map<String, Object> [field-type-unsupported]

    Optional<List<String>> optionalList(); //! optionalList() has the type Optional<List<String>>, but every field is optional already: write List<String> [field-type-unsupported]

    List<Optional<Integer>> optionals(); //! optionals() has the type Optional<Integer>, but every field is optional already: write Long [field-type-unsupported]

    OptionalLong optionalLong(); //! optionalLong() has the type OptionalLong, but every field is optional already: write long [field-type-unsupported]

    Instant instant(); //! instant() has the type Instant, which is not a field type: write java.time.OffsetDateTime [field-type-unsupported]

    Duration duration(); //! duration() has the type Duration, which is not a field type: write java.math.BigDecimal [field-type-unsupported]

    Locale locale(); //! locale() has the type Locale, which is not a field type: write String [field-type-unsupported]

    Void empty(); //! empty() has the type Void, which is not a field type: write Object for any JSON [field-type-unsupported]

    @Target(ElementType.TYPE_USE)
    @interface Marked {}

    Map<@Marked String, @Marked Long> marked();

    @Marked
    List<@Marked String> markedList();

    List<Map<String, Strng>> unknown(); //i! Strng is neither in the sources nor on the class path, and no spec emits it: did you mean String? [type-unknown] //javac! cannot find symbol //ecj! Strng cannot be resolved to a type

    ZonedDateTime notImported(); //i! ZonedDateTime is not a field type: write java.time.OffsetDateTime [type-unknown] //javac! cannot find symbol //ecj! ZonedDateTime cannot be resolved to a type

    TimeUnit constant(); //! constant() has the type TimeUnit, an enum that cannot hold values that Asana adds later: write String with @OpenEnum({…}), or annotate the enum with @OpenEnum [field-type-unsupported]

    Thread other(); //! other() has the type Thread, which is neither a spec nor a model: write Object for any JSON, or the name of an interface annotated with @AsanaResource [field-type-unsupported]
}

interface UserSpec {
    String gid();
}

interface ThingSpec { //! ThingSpec has methods with @Variant, but no @Union: annotate ThingSpec with @Union [variant-misplaced]
    @Variant("task")
    TaskSpec task();
}

@AsanaResource
interface StorySpec {
    List<UserSpec> users(); //! users() has the type UserSpec, which is not annotated with @AsanaResource: annotate UserSpec with @AsanaResource [field-type-unsupported]

    UserSpec creator();

    Integer count(); //! count() has the type Integer, which is not a field type: write Long [field-type-unsupported]
}

class Uses {
    Task task = Task.builder().array("any").marked(Map.of("a", 1L)).markedList(List.of("a")).build();
}
