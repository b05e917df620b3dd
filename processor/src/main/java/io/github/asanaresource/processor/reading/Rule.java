package io.github.asanaresource.processor.reading;

import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * The rules that specs must keep to, each with the message for a spec that breaks it. A rule with several messages has
 * further constants, which begin with the first one and share its code.
 *
 * <p>The first argument of each message is the simple name of the element that the problem is reported at.
 */
public enum Rule {
    SPEC_FORM("%2$s stands on %1$s, which is %3$s: write an interface, with a method for each %4$s"),
    SPEC_FORM_OF_ENUM(SPEC_FORM, "%2$s stands on %1$s, which is %3$s: write an enum, with a constant for each string"),
    SPEC_KINDS("%s has both %s and %s, and is the spec of one thing: remove one of them"),
    GENERIC_SPEC("%s has type parameters, and a %s has none: remove <%s> and name the types themselves"),
    PRIVATE_SPEC("%s is private, and the emitted model lies outside: let the whole package see it"),
    PRIVATE_OUTER_TYPE(
            PRIVATE_SPEC,
            "%s is inside %s, which is private, and the emitted model lies outside: let the whole package see it"),

    MODEL_NAME_MISSING(
            "%s does not end in Spec, so its model has no name: call it %1$sSpec, or write %s(name = \"…\")"),
    MODEL_NAME_INVALID(
            "\"%2$s\" cannot be the name of a model, since it is no Java name: write another, as in %3$s(name ="
                    + " \"TaskResponse\")"),
    MODEL_NAME_MEMBER(
            MODEL_NAME_INVALID,
            "\"%2$s\" cannot be the name of a model, since it is the name of a member of emitted types: write another,"
                    + " as in %3$s(name = \"TaskResponse\")"),
    MODEL_NAME_LOWER_CASE(
            MODEL_NAME_INVALID,
            "\"%2$s\" cannot be the name of a model, since it begins with a lower case letter, as packages and"
                    + " variables do: write another, as in %3$s(name = \"TaskResponse\")"),
    MODEL_NAME_DOLLAR(
            MODEL_NAME_INVALID,
            "\"%2$s\" cannot be the name of a model, since it has a $, which compilers put between the names of nested"
                    + " types: write another, as in %3$s(name = \"TaskResponse\")"),
    MODEL_NAME_NEEDED(
            MODEL_NAME_INVALID,
            "\"%2$s\" cannot be the name of a model, since it is the name of a type of Java that emitted code needs:"
                    + " write another, as in %3$s(name = \"TaskResponse\")"),
    TYPE_EMITTED_TWICE(
            "%2$s would be emitted here, and is emitted from %3$s already: name one of them by name = \"…\""),
    TYPE_EMITTED_TWICE_HERE(
            TYPE_EMITTED_TWICE,
            "%2$s would be emitted here, and is emitted from this spec already: name one of them by name = \"…\""),
    TYPE_EMITTED_TWICE_INHERITED(
            TYPE_EMITTED_TWICE,
            "%2$s would be emitted for %3$s and for %4$s, which both have %1$s() from %5$s: declare an enum with @OpenEnum, and give %1$s() its type"),
    TYPE_EXISTS(
            "%2$s would be emitted here, and the sources have a type of that name: rename that type, or name this one"
                    + " by name = \"…\""),
    TYPE_EXISTS_OF_ANOTHER_PROCESSOR(
            TYPE_EXISTS,
            "%2$s would be emitted here, and another processor has emitted a type of that name: name this one by name"
                    + " = \"…\""),

    TOO_MANY("%1$s has %2$s %3$s, and a class of Java has room for the first %4$s of them: remove the others"),

    ACCESSOR_BODY("%s() has a body, and a spec only declares %ss: remove the body, or move the method out of the spec"),
    ACCESSOR_TYPE_PARAMETERS("%s() has type parameters, and a %s has one type: remove <%s>"),
    ACCESSOR_PARAMETERS("%s(…) has parameters, and a method of a spec declares a %s: write %s %1$s()"),
    ACCESSOR_THROWS("%s() declares an exception, and reading a %s throws none: remove the throws clause"),

    ACCESSOR_NAME(
            "%s() is a method of every model, its builder or its selection: call the accessor %1$sField(), and write"
                    + " @JsonProperty(\"%s\") on it"),
    ACCESSOR_NAME_UPPER_CASE(
            ACCESSOR_NAME,
            "%s() begins with an upper case letter, and would hide a type of that name: begin with a lower case"
                    + " letter"),
    ACCESSOR_NAME_YIELD(
            ACCESSOR_NAME,
            "%s() is a method that Java calls by no simple name, as emitted code would: call the accessor %1$sField(),"
                    + " and write @JsonProperty(\"%s\") on it"),
    ACCESSOR_NAME_WITHOUT_CONSTANT(
            ACCESSOR_NAME,
            "%s() would have the constant \"%s\", which is no Java name: use a letter from A to Z or a digit, and"
                    + " write @JsonProperty(\"%s\") on it"),
    ACCESSOR_NAME_KEPT(
            ACCESSOR_NAME,
            "%s() is kept for the string of %s(): give the accessor another name, and its wire name by @JsonProperty(\"%s\")"),
    ACCESSOR_NAME_WITHOUT_GET(
            ACCESSOR_NAME,
            "%s() is the accessor %s(), since get is no part of a field's name, and no accessor can be called so: call it %2$sField(), and write @JsonProperty(\"%s\") on it"),
    ACCESSOR_NAME_TAKEN(
            ACCESSOR_NAME,
            "%2$s() and %1$s() are both the accessor %3$s(), since get is no part of a field's name: remove one of them"),
    ACCESSOR_NAME_COLLISION(
            ACCESSOR_NAME,
            "%2$s() and %1$s() would both have the constant Field.%3$s: give one another name, and its wire name by"
                    + " @JsonProperty(\"%4$s\")"),

    FIELD_TYPE_UNSUPPORTED(
            "%s() has the type %s, which is neither a spec nor a model: write Object for any JSON, or put @AsanaResource on an interface and write its name"),
    FIELD_TYPE_WITHOUT_ANNOTATION(
            FIELD_TYPE_UNSUPPORTED, "%1$s() has the type %2$s, which has no %3$s: write %3$s on %2$s"),
    FIELD_TYPE_REPLACED(FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, which is no type of a field: write %s"),
    FIELD_TYPE_MISSING(FIELD_TYPE_UNSUPPORTED, "%s() has no type: write one, such as String, or Object for any JSON"),
    FIELD_TYPE_RAW_LIST(
            FIELD_TYPE_UNSUPPORTED,
            "%s() has the type %s, which does not say what its elements are: write List<Object> for any JSON"),
    FIELD_TYPE_RAW_MAP(
            FIELD_TYPE_UNSUPPORTED,
            "%s() has the type %s, which does not say what its values are: write Map<String, Object> for any JSON"),
    FIELD_TYPE_KEYS(FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, which has keys that are not strings: write %s"),
    FIELD_TYPE_NESTED(
            FIELD_TYPE_UNSUPPORTED,
            "%s() has the type %s, which stands inside another List or Map: write %s in its place"),
    FIELD_TYPE_OPTIONAL(
            FIELD_TYPE_UNSUPPORTED,
            "%s() has the type %s, which says what is so anyway: every field is optional: write %s"),
    FIELD_TYPE_INTEGER(
            FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, which is too small for Asana's integers: write %s"),
    FIELD_TYPE_FLOATING_POINT(FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, which cannot keep every number: write %s"),
    FIELD_TYPE_CHARACTER(FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, which is no type of JSON: write %s"),
    FIELD_TYPE_ARRAY(FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, which is an array: write %s"),
    FIELD_TYPE_WILDCARD(FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, which is a wildcard: write %s"),
    FIELD_TYPE_ENUM(
            FIELD_TYPE_UNSUPPORTED,
            "%s() has the type %s, which is an enum, which has no place for what Asana adds: write String with"
                    + " @OpenEnum({…}), or put @OpenEnum on the enum"),
    TYPE_UNKNOWN(
            "%2$s is neither in the sources nor on the class path, and no spec emits it: correct the name, import it, or write the spec %3$s"),
    TYPE_UNKNOWN_IMPORT(TYPE_UNKNOWN, "%2$s is not imported: write import %3$s"),
    TYPE_UNKNOWN_REPLACED(TYPE_UNKNOWN, "%2$s is no type of a field: write %3$s"),
    TYPE_UNKNOWN_MISSPELLED(
            TYPE_UNKNOWN,
            "%2$s is neither in the sources nor on the class path, and no spec emits it: did you mean %3$s?"),
    TYPE_UNKNOWN_GENERIC(
            TYPE_UNKNOWN,
            "%s() has a type with arguments, which is neither in the sources nor on the class path: write import java.util.List or import java.util.Map, the only such types of fields"),
    TYPE_UNKNOWN_AS_PARENT(
            TYPE_UNKNOWN,
            "%s has a parent that is neither in the sources nor on the class path, and nothing emitted it: correct the name, declare it, or import it"),
    TYPE_LATE(
            "%2$s names a type that another processor emitted after all others had come to rest, when the model had to"
                    + " be emitted without it: compile what that processor reads in a module of its own"),
    TYPE_HIDDEN("%s has %s() from %s with the type %s, which only the package %s can see: make it public"),
    TYPE_HIDDEN_FROM_USERS(
            TYPE_HIDDEN,
            "%1$s() shows what is emitted from %2$s, which only the package %3$s can see, and %4$s is public: make %2$s public"),

    PARENT_UNSUITABLE(
            "%1$s has %2$s from %3$s, which declares no field: remove %3$s from its parents, and declare here the fields that the model is to have"),
    PARENT_UNSUITABLE_NAME(
            PARENT_UNSUITABLE,
            "%1$s has %2$s from %3$s, whose name clashes with another member of the model: remove %3$s from its parents, and declare here the fields that the model is to have"),
    PARENT_UNSUITABLE_TYPE(
            PARENT_UNSUITABLE,
            "%1$s has %2$s from %3$s, of a type that no field has: declare %4$s() here with another one, and write @AsanaResource(basedOn = %3$s.class) in place of extends"),
    PARENT_WITHOUT_FIELDS(
            PARENT_UNSUITABLE,
            "%s extends %s, which declares no field, and which the model does not implement: remove it"),
    PARENT_SERIALIZABLE(
            PARENT_UNSUITABLE, "%s extends %s, which every model implements without being asked: remove it"),
    PARENT_WITHOUT_ARGUMENTS(
            PARENT_UNSUITABLE,
            "%1$s has %2$s as a parent, and does not say what its type parameters stand for: write extends %2$s<…>, with a type for each"),

    PARENT_OF_ENUM(PARENT_UNSUITABLE, "%s implements %s, and the emitted enum does not: remove the implements clause"),

    BASE_NOT_AN_INTERFACE("%s is based on %s, which is no interface: name the interface that declares the fields"),
    BASE_IS_A_UNION(
            "%s has %s as a parent, which is a union and has variants in place of fields: declare a field of that"
                    + " type"),
    BASE_CYCLE("%s is based on %s, which has its fields from %1$s in turn: remove one of the two"),
    OVERRIDE_FORBIDDEN(
            "%s() has the type %s here and %s in %s, of which Java allows only subtypes: write @AsanaResource(basedOn"
                    + " = %4$s.class) in place of extends"),
    FIELD_AMBIGUOUS("%s has %s() from %s and, otherwise, from %s: declare it in %1$s, as it is to be"),

    WIRE_NAME_TAKEN(
            "%2$s() and %1$s() are both \"%3$s\" on the wire: remove one, or tell them apart by @JsonProperty(\"…\")"),
    JSON_PROPERTY_MEMBER("@JsonProperty says what stands on the wire and nothing else: remove \"%2$s\""),
    JSON_PROPERTY_VALUE(
            "@JsonProperty on %s names nothing: write the string that stands on the wire, or remove @JsonProperty"),
    JSON_PROPERTY_VALUE_BLANKS(
            JSON_PROPERTY_VALUE, "\"%2$s\" has blanks around it, and nothing of Asana's has: write \"%3$s\""),
    JSON_PROPERTY_VALUE_PATH(
            JSON_PROPERTY_VALUE,
            "\"%2$s\" is a path, and a field has one name: write \"%3$s\", and the type of a spec that has \"%4$s\""),
    JACKSON_ANNOTATION("@%2$s on %1$s does nothing, since models read and write themselves: %3$s"),
    REQUIRED_READ_ONLY(
            "%s() is @Required, so that a request must have it, and @ReadOnly, so that none may: remove one of the two"),
    EXAMPLE_EMPTY("@Example on %s() is empty: write a value as it is on the wire, or remove @Example"),

    OPEN_ENUM_ON_OTHER_TYPE(
            "@OpenEnum stands on %s(), which has no strings: give it the type String, List<String> or Map<String, String>, or remove @OpenEnum"),
    OPEN_ENUM_ON_SHARED_ENUM(
            OPEN_ENUM_ON_OTHER_TYPE,
            "@OpenEnum stands on %s(), whose type %s says which strings there are: remove @OpenEnum, or give it the type String, List<String> or Map<String, String>"),
    OPEN_ENUM_EMPTY(
            "@OpenEnum on %s() names no string: name the strings that the field is known to have, or remove @OpenEnum"),
    OPEN_ENUM_EMPTY_SPEC(
            OPEN_ENUM_EMPTY, "%s has no constant: write one for each string that fields are known to have"),
    OPEN_ENUM_VALUE(
            "@OpenEnum on %s names strings, which its constants have: remove them, and write a constant for each"),
    OPEN_ENUM_NAME_INVALID(
            "\"%2$s\" cannot be the name of an enum, since it is no Java name: write another, as in @OpenEnum(name ="
                    + " \"TaskStatus\")"),
    OPEN_ENUM_NAME_MEMBER(
            OPEN_ENUM_NAME_INVALID,
            "\"%2$s\" cannot be the name of an enum, since it is the name of a member of emitted types: write another,"
                    + " as in @OpenEnum(name = \"TaskStatus\")"),
    OPEN_ENUM_NAME_LOWER_CASE(
            OPEN_ENUM_NAME_INVALID,
            "\"%2$s\" cannot be the name of an enum, since it begins with a lower case letter, as packages and"
                    + " variables do: write another, as in @OpenEnum(name = \"TaskStatus\")"),
    OPEN_ENUM_NAME_DOLLAR(
            OPEN_ENUM_NAME_INVALID,
            "\"%2$s\" cannot be the name of an enum, since it has a $, which compilers put between the names of nested"
                    + " types: write another, as in @OpenEnum(name = \"TaskStatus\")"),
    OPEN_ENUM_NAME_NEEDED(
            OPEN_ENUM_NAME_INVALID,
            "\"%2$s\" cannot be the name of an enum, since it is the name of a type of Java that emitted code needs:"
                    + " write another, as in @OpenEnum(name = \"TaskStatus\")"),

    LITERAL_EMPTY("An empty string has no constant: remove it; the model keeps it if it comes"),
    LITERAL_EMPTY_IN_VARIANT(LITERAL_EMPTY, "An empty string means no variant: remove it"),
    LITERAL_REPEATED("\"%2$s\" stands here twice: remove one"),
    LITERAL_REPEATED_BY_VARIANT(LITERAL_REPEATED, "\"%2$s\" means %3$s() already: remove one"),
    LITERAL_REPEATED_BY_CONSTANT(LITERAL_REPEATED, "\"%2$s\" is the string of another constant: remove one of them"),
    LITERAL_UNNAMEABLE(
            "\"%2$s\" would have the constant \"%3$s\", which is no Java name: remove it; the model keeps the string"),
    LITERAL_UNNAMEABLE_CONSTANT(
            LITERAL_UNNAMEABLE,
            "%s is a name that the emitted code needs: give the constant another name, and its string by"
                    + " @JsonProperty(\"%s\")"),
    LITERAL_COLLISION(
            "\"%2$s\" and \"%3$s\" would both have the constant %4$s: remove one; the model keeps its string"),
    LITERAL_FALLBACK(
            "\"%2$s\" would have the constant %3$s, which stands for every string without one: remove it; the model"
                    + " keeps the string"),
    LITERAL_FALLBACK_CONSTANT(
            LITERAL_FALLBACK,
            "%s stands for every string without a constant, and is emitted without being asked for: remove it, or give"
                    + " it another name and its string by @JsonProperty(\"%s\")"),

    UNION_EMPTY("%s has no variants: declare a method for each, such as TaskCompactSpec task()"),
    UNION_EXTENDS("%s extends %s, and a union has the variants that it declares itself: remove the extends clause, and"
            + " declare them here"),
    DISCRIMINATOR_MALFORMED("\"%2$s\" leads to no field: write a wire name, or names with dots between them, such as"
            + " resource.resource_type"),
    DISCRIMINATOR_REPEATED("\"%2$s\" stands here twice: remove one"),
    VARIANT_TYPE("%s() has the type %s, which no variant can have: write a spec, the model emitted from one, or String"
            + " where @Union has no discriminators"),
    VARIANT_TYPE_STRING(
            VARIANT_TYPE,
            "%s() has the type %s, which has no field that could tell it from others: write a spec, or remove the"
                    + " discriminators of @Union"),
    VARIANT_TYPE_UNION(VARIANT_TYPE, "%s() has the type %s, which is a union itself: declare its variants here"),
    VARIANT_KIND_TAKEN(
            "%2$s() and %1$s() are both objects, and nothing tells them apart: name the field that does, as in"
                    + " @Union(\"resource_type\"), or remove one"),
    VARIANT_KIND_TAKEN_STRING(
            VARIANT_KIND_TAKEN,
            "%2$s() and %1$s() are both strings, and nothing tells them apart: name the field that does, as in"
                    + " @Union(\"resource_type\"), or remove one"),
    VARIANT_NAME("%s() would have the record %s, which every union has for what fits no variant: call the variant"
            + " %1$sVariant()"),
    VARIANT_NAME_NEEDED(
            VARIANT_NAME,
            "%s() would have the record %s, which would hide a type that the emitted code needs: call the variant"
                    + " %1$sVariant()"),
    VARIANT_NAME_DOLLAR(
            VARIANT_NAME,
            "%s() would have the record %s, which has a $, which compilers put between the names of nested types: call"
                    + " the variant otherwise"),
    VARIANT_NAME_OF_MODEL(
            VARIANT_NAME,
            "%s() would have the record %s, which would hide the model of that name, which has no package to tell it"
                    + " by: call the variant %1$sVariant()"),
    VARIANT_NAME_TAKEN(
            VARIANT_NAME, "%s() would have the record %s, which %s() has already: call the variant %1$sVariant()"),
    VARIANT_MISSING("%s() has no @Variant: write @Variant(\"…\") with the strings that mean it"),
    VARIANT_MISPLACED(
            "@Variant stands on %s(), and @Union names no field whose string it could be: remove @Variant, or name the"
                    + " field, as in @Union(\"resource_type\")"),
    VARIANT_MISPLACED_ON_FIELD(
            VARIANT_MISPLACED,
            "@Variant stands on %s(), which declares a field: remove @Variant, or write @Union on %s in place of @AsanaResource"),
    VARIANT_MISPLACED_IN_INTERFACE(
            VARIANT_MISPLACED, "%s has methods with @Variant, and no @Union: write @Union on %1$s"),
    VARIANT_EMPTY("@Variant on %s() names no string: name the strings that mean it"),

    ANNOTATION_MISPLACED(
            "@%2$s stands on %1$s(), which stands in %3$s, and only interfaces can be specs: remove it, or move the"
                    + " method"),
    ANNOTATION_MISPLACED_ON_VARIANT(
            ANNOTATION_MISPLACED,
            "@%2$s stands on %1$s(), which declares a variant, and says something of a field: remove it"),

    PACKAGE_HIDDEN(
            "%2$s cannot name what is in the package %3$s, since its own package has a type %3$s, which hides it:"
                    + " rename that type"),
    PACKAGE_HIDDEN_BY_FIELD(
            PACKAGE_HIDDEN,
            "%2$s cannot name what is in the package serialVersionUID, since models have a field serialVersionUID, which"
                    + " hides it: rename that package"),

    OUTPUT_FAILED("The source of %2$s could not be written: %3$s"),
    INTERNAL_ERROR("The processor failed, which is a fault of its own: please report it with this spec. %2$s at %3$s");

    private final String code;
    private final String template;

    Rule(String template) {
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.template = template;
    }

    Rule(Rule first, String template) {
        this.code = first.code;
        this.template = template;
    }

    /** The name under which messages and documentation speak of this rule, such as {@code wire-name-taken}. */
    public String code() {
        return code;
    }

    /** The message for a spec that breaks this rule. */
    public String message(Object... arguments) {
        return String.format(Locale.ROOT, template, arguments) + " [" + code + "]";
    }

    /** An error; or a note, where compilers have an error of their own at the same place. */
    Diagnostic.Kind kind() {
        return mayPass() ? Diagnostic.Kind.NOTE : Diagnostic.Kind.ERROR;
    }

    /** Whether a later round may solve the problem, since another processor may emit the missing type. */
    boolean mayPass() {
        return code.equals(TYPE_UNKNOWN.code);
    }
}
