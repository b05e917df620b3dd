package specs;

import io.github.asanaresource.AsanaResource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

@AsanaResource
interface TaskSpec {
    String[] array(); //! array() has the type String[], which is an array: write List<String> [field-type-unsupported]

    List<? extends Number> wildcard(); //! wildcard() has the type ? extends Number, which is a wildcard: write Number [field-type-unsupported]

    List<?> unbounded(); //! unbounded() has the type ?, which is a wildcard: write Object for any JSON [field-type-unsupported]

    @SuppressWarnings("rawtypes")
    List rawList(); //! rawList() has the type List, which does not say what its elements are: write List<Object> for any JSON [field-type-unsupported]

    @SuppressWarnings("rawtypes")
    Map rawMap(); //! rawMap() has the type Map, which does not say what its values are: write Map<String, Object> for any JSON [field-type-unsupported]

    Map<Integer, String> keys(); //! keys() has the type Map<Integer, String>, which has keys that are not strings: write Map<String, String> [field-type-unsupported]

    Optional<String> optional(); //! optional() has the type Optional<String>, which says what is so anyway: every field is optional: write String [field-type-unsupported]

    List<List<String>> nested(); //! nested() has the type List<String>, which stands inside another List or Map: write Object for any JSON in its place [field-type-unsupported]

    <T> T variable(); //! variable() has type parameters, and a field has one type: remove <T> [accessor-type-parameters] //! variable() has the type T, which is a type variable: write the type itself, or Object for any JSON [field-type-unsupported]

    void nothing(); //! nothing() has no type: write one, such as String, or Object for any JSON [field-type-unsupported]

    int integer(); //! integer() has the type int, which is too small for Asana's integers: write Long [field-type-unsupported]

    Integer boxed(); //! boxed() has the type Integer, which is no type of a field: write Long [field-type-unsupported]

    double decimal(); //! decimal() has the type double, which cannot keep every number: write java.math.BigDecimal [field-type-unsupported]

    char character(); //! character() has the type char, which is no type of JSON: write String [field-type-unsupported]

    Date date(); //! date() has the type Date, which is no type of a field: write java.time.OffsetDateTime [field-type-unsupported]

    ArrayList<String> list(); //! list() has the type ArrayList<String>, which is no type of a field: write List<…> [field-type-unsupported]

    TimeUnit constant(); //! constant() has the type TimeUnit, which is an enum, which has no place for what Asana adds: write String with @OpenEnum({…}), or put @OpenEnum on the enum [field-type-unsupported]

    Thread other(); //! other() has the type Thread, which is neither a spec nor a model: write Object for any JSON, or put @AsanaResource on an interface and write its name [field-type-unsupported]
}

class Uses {
    Task task = Task.builder().array("any").build();
}
