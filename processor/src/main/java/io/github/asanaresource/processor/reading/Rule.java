package io.github.asanaresource.processor.reading;

import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * The rules for specs, each with the message for a spec that breaks it. A rule with several messages has further
 * constants: their names begin with that of the first one, and they share its code.
 *
 * <p>The first argument of each message is the simple name of the element where the problem is reported.
 */
public enum Rule {
    SPEC_FORM("%2$s is on %1$s, which is %3$s: write an interface with a method for each %4$s"),
    SPEC_FORM_OF_ENUM(SPEC_FORM, "%2$s is on %1$s, which is %3$s: write an enum with a constant for each string"),
    SPEC_KINDS("%s has both %s and %s, but a spec describes one type: remove one of them"),
    GENERIC_SPEC("%s has type parameters, but a %s cannot have any: remove <%s> and write concrete types"),
    PRIVATE_SPEC("%s is private, so emitted code cannot access it: make it package-private or public"),
    PRIVATE_OUTER_TYPE(
            PRIVATE_SPEC,
            "%1$s is inside %2$s, which is private, so emitted code cannot access it: make %2$s"
                    + " package-private or public"),

    MODEL_NAME_MISSING(
            "%s does not end in Spec, so its model has no name: rename it to %1$sSpec, or write %s(name = \"…\")"),
    MODEL_NAME_INVALID(
            "\"%2$s\" cannot be the name of a model because it is not a valid Java name: choose another, as in"
                    + " %3$s(name = \"TaskResponse\")"),
    MODEL_NAME_MEMBER(
            MODEL_NAME_INVALID,
            "\"%2$s\" cannot be the name of a model because emitted types have a member of that name: choose"
                    + " another, as in %3$s(name = \"TaskResponse\")"),
    MODEL_NAME_LOWER_CASE(
            MODEL_NAME_INVALID,
            "\"%2$s\" cannot be the name of a model because it begins with a lowercase letter, like the name of a"
                    + " package or variable: choose another, as in %3$s(name = \"TaskResponse\")"),
    MODEL_NAME_DOLLAR(
            MODEL_NAME_INVALID,
            "\"%2$s\" cannot be the name of a model because it contains a $, which compilers use to separate the"
                    + " names of nested types: choose another, as in %3$s(name = \"TaskResponse\")"),
    MODEL_NAME_NEEDED(
            MODEL_NAME_INVALID,
            "\"%2$s\" cannot be the name of a model because emitted code uses the Java type of that name: choose"
                    + " another, as in %3$s(name = \"TaskResponse\")"),
    TYPE_EMITTED_TWICE(
            "%2$s would be emitted here, but is already emitted from %3$s: rename one of them with name = \"…\""),
    TYPE_EMITTED_TWICE_HERE(
            TYPE_EMITTED_TWICE,
            "%2$s would be emitted here, but is already emitted from this spec: rename one of them with name ="
                    + " \"…\""),
    TYPE_EMITTED_TWICE_INHERITED(
            TYPE_EMITTED_TWICE,
            "%2$s would be emitted for both %3$s and %4$s, which inherit %1$s() from %5$s: declare an enum with"
                    + " @OpenEnum and make it the type of %1$s()"),
    TYPE_EXISTS("%2$s would be emitted here, but the sources already have a type of that name: rename that type, or"
            + " this one with name = \"…\""),
    TYPE_EXISTS_OF_ANOTHER_PROCESSOR(
            TYPE_EXISTS,
            "%2$s would be emitted here, but another processor has emitted a type of that name: rename this one"
                    + " with name = \"…\""),

    TOO_MANY("%1$s has %2$s %3$s, but a Java class has room for only the first %4$s: remove the rest"),

    ACCESSOR_BODY("%s() has a body, but a spec only declares %ss: remove the body, or move the method out of the spec"),
    ACCESSOR_TYPE_PARAMETERS("%s() has type parameters, but a %s has a single type: remove <%s>"),
    ACCESSOR_PARAMETERS("%s(…) has parameters, but a method of a spec declares a %s: write %s %1$s()"),
    ACCESSOR_THROWS("%s() declares an exception, but reading a %s throws none: remove the throws clause"),

    ACCESSOR_NAME("%s() is already a method of every model, builder or selection: name the accessor %1$sField() and"
            + " annotate it with @JsonProperty(\"%s\")"),
    ACCESSOR_NAME_UPPER_CASE(
            ACCESSOR_NAME,
            "%s() begins with an uppercase letter and would hide a type of that name: begin with a lowercase letter"),
    ACCESSOR_NAME_YIELD(
            ACCESSOR_NAME,
            "%s() cannot be called by its simple name in Java, which emitted code has to do: name the accessor"
                    + " %1$sField() and annotate it with @JsonProperty(\"%s\")"),
    ACCESSOR_NAME_WITHOUT_CONSTANT(
            ACCESSOR_NAME,
            "%s() would have the constant \"%s\", which is not a valid Java name: use a letter or a"
                    + " digit in the name, and annotate the accessor with @JsonProperty(\"%s\")"),
    ACCESSOR_NAME_KEPT(
            ACCESSOR_NAME,
            "%s() is reserved for the string of %s(): rename the accessor and annotate it with"
                    + " @JsonProperty(\"%s\")"),
    ACCESSOR_NAME_WITHOUT_GET(
            ACCESSOR_NAME,
            "%s() would become the accessor %s(), since get is not part of a field's name, but no accessor can have"
                    + " that name: name it %2$sField() and annotate it with @JsonProperty(\"%s\")"),
    ACCESSOR_NAME_TAKEN(
            ACCESSOR_NAME,
            "%2$s() and %1$s() would both become the accessor %3$s(), since get is not part of a field's name:"
                    + " remove one of them"),
    ACCESSOR_NAME_OF_CUSTOM_FIELD(
            ACCESSOR_NAME,
            "%s() cannot be the accessor of a custom field, since emitted code needs that name, or could make no constant"
                    + " of it: choose another, with letters"),
    ACCESSOR_NAME_COLLISION(
            ACCESSOR_NAME,
            "%2$s() and %1$s() would both have the constant Field.%3$s: rename one of them and annotate it with"
                    + " @JsonProperty(\"%4$s\")"),

    FIELD_TYPE_UNSUPPORTED(
            "%s() has the type %s, which is neither a spec nor a model: write Object for any JSON, or the name of"
                    + " an interface annotated with @AsanaResource"),
    FIELD_TYPE_WITHOUT_ANNOTATION(
            FIELD_TYPE_UNSUPPORTED,
            "%1$s() has the type %2$s, which is not annotated with %3$s: annotate %2$s with %3$s"),
    FIELD_TYPE_REPLACED(FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, which is not a field type: write %s"),
    FIELD_TYPE_MISSING(
            FIELD_TYPE_UNSUPPORTED,
            "%s() returns void, which is not a field type: write a type such as String, or Object for any JSON"),
    FIELD_TYPE_RAW_LIST(
            FIELD_TYPE_UNSUPPORTED,
            "%s() has the type %s, which does not give the type of its elements: write List<Object> for any JSON"),
    FIELD_TYPE_RAW_MAP(
            FIELD_TYPE_UNSUPPORTED,
            "%s() has the type %s, which does not give the type of its values: write Map<String, Object> for any"
                    + " JSON"),
    FIELD_TYPE_KEYS(FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, whose keys are not strings: write %s"),
    FIELD_TYPE_NESTED(FIELD_TYPE_UNSUPPORTED, "%s() has the type %s nested in a List or Map: write %s instead"),
    FIELD_TYPE_OPTIONAL(FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, but every field is optional already: write %s"),
    FIELD_TYPE_INTEGER(
            FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, which is too small for Asana's integers: write %s"),
    FIELD_TYPE_FLOATING_POINT(
            FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, which cannot represent every number: write %s"),
    FIELD_TYPE_CHARACTER(FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, which is not a JSON type: write %s"),
    FIELD_TYPE_ARRAY(FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, which is an array: write %s"),
    FIELD_TYPE_WILDCARD(FIELD_TYPE_UNSUPPORTED, "%s() has the type %s, which is a wildcard: write %s"),
    FIELD_TYPE_ENUM(
            FIELD_TYPE_UNSUPPORTED,
            "%s() has the type %s, an enum that cannot hold values that Asana adds later: write String with"
                    + " @OpenEnum({…}), or annotate the enum with @OpenEnum"),
    FIELD_TYPE_UNRESOLVED_BY_KAPT(
            FIELD_TYPE_UNSUPPORTED,
            "%s() has a type that kapt cannot resolve: correct its name, import it, or if it is a model, write the name"
                    + " of its spec"),
    TYPE_UNKNOWN("%2$s is neither in the sources nor on the class path, and no spec emits it: correct the name, import"
            + " it, or write the spec %3$s"),
    TYPE_UNKNOWN_IMPORT(TYPE_UNKNOWN, "%2$s is not imported: write import %3$s"),
    TYPE_UNKNOWN_REPLACED(TYPE_UNKNOWN, "%2$s is not a field type: write %3$s"),
    TYPE_UNKNOWN_MISSPELLED(
            TYPE_UNKNOWN,
            "%2$s is neither in the sources nor on the class path, and no spec emits it: did you mean %3$s?"),
    TYPE_UNKNOWN_GENERIC(
            TYPE_UNKNOWN,
            "%s() has a parameterized type that is neither in the sources nor on the class path: write import"
                    + " java.util.List or import java.util.Map, the only parameterized field types"),
    TYPE_UNKNOWN_AS_PARENT(
            TYPE_UNKNOWN,
            "%s has a parent that is neither in the sources nor on the class path, and no processor emitted it:"
                    + " correct the name, declare it, or import it"),
    TYPE_LATE("%2$s names a type that another processor emitted too late, when the model had already been emitted"
            + " without it: compile that processor's input in a separate module"),
    TYPE_HIDDEN("%s inherits %s() from %s with the type %s, which is visible only in the package %s: make it public"),
    TYPE_HIDDEN_FROM_USERS(
            TYPE_HIDDEN,
            "%1$s() exposes the type emitted from %2$s, which is visible only in the package %3$s, but %4$s is"
                    + " public: make %2$s public"),

    PARENT_UNSUITABLE(
            "%1$s inherits %2$s from %3$s, but that method does not declare a field: remove %3$s from its parents"
                    + " and declare the fields of the model here"),
    PARENT_UNSUITABLE_NAME(
            PARENT_UNSUITABLE,
            "%1$s inherits %2$s from %3$s, but its name clashes with another member of the model: remove %3$s from"
                    + " its parents and declare the fields of the model here"),
    PARENT_UNSUITABLE_TYPE(
            PARENT_UNSUITABLE,
            "%1$s inherits %2$s from %3$s, but no field can have its type: declare %4$s() here with another type,"
                    + " and write @AsanaResource(basedOn = %3$s.class) instead of extends"),
    PARENT_WITHOUT_FIELDS(
            PARENT_UNSUITABLE,
            "%s extends %s, which declares no fields and is not implemented by the model: remove it"),
    PARENT_SERIALIZABLE(PARENT_UNSUITABLE, "%s extends %s, which every model implements already: remove it"),
    PARENT_WITHOUT_ARGUMENTS(
            PARENT_UNSUITABLE,
            "%1$s has the parent %2$s without type arguments: write extends %2$s<…> with a type for each type"
                    + " parameter"),

    PARENT_OF_ENUM(PARENT_UNSUITABLE, "%s implements %s, but the emitted enum does not: remove the implements clause"),

    BASE_NOT_AN_INTERFACE("%s is based on %s, which is not an interface: name the interface that declares the fields"),
    BASE_IS_A_UNION("%s has the parent %s, but a union has variants instead of fields: declare a field of that type"),
    BASE_CYCLE("%s is based on %s, which in turn gets its fields from %1$s: remove one of the two"),
    OVERRIDE_FORBIDDEN("%s() has the type %s here and %s in %s, but an override can only narrow the type: write"
            + " @AsanaResource(basedOn = %4$s.class) instead of extends"),
    FIELD_AMBIGUOUS("%s inherits different declarations of %s() from %s and %s: declare it in %1$s"),

    WIRE_NAME_TAKEN("%2$s() and %1$s() are both \"%3$s\" on the wire: remove one, or distinguish them with"
            + " @JsonProperty(\"…\")"),
    JSON_PROPERTY_MEMBER("@JsonProperty gives the string on the wire and nothing else: remove \"%2$s\""),
    JSON_PROPERTY_VALUE(
            "@JsonProperty on %s is empty: write the string that appears on the wire, or remove @JsonProperty"),
    JSON_PROPERTY_VALUE_BLANKS(
            JSON_PROPERTY_VALUE,
            "\"%2$s\" begins or ends with whitespace, but Asana's strings never do: write \"%3$s\""),
    JSON_PROPERTY_VALUE_PATH(
            JSON_PROPERTY_VALUE,
            "\"%2$s\" is a path, but a field has a single name: write \"%3$s\", and give the field the type of a"
                    + " spec with \"%4$s\""),
    JACKSON_ANNOTATION("@%2$s on %1$s has no effect, since models read and write themselves: %3$s"),
    REQUIRED_READ_ONLY(
            "%s() is @Required, so every request must have it, and @ReadOnly, so no request may: remove one of the"
                    + " two"),
    EXAMPLE_EMPTY("@Example on %s() is empty: write a value as it appears on the wire, or remove @Example"),

    OPEN_ENUM_ON_OTHER_TYPE(
            "@OpenEnum is on %s(), which does not hold strings: give it the type String, List<String> or"
                    + " Map<String, String>, or remove @OpenEnum"),
    OPEN_ENUM_ON_SHARED_ENUM(
            OPEN_ENUM_ON_OTHER_TYPE,
            "@OpenEnum is on %s(), whose type %s already lists the strings: remove @OpenEnum, or give it the type"
                    + " String, List<String> or Map<String, String>"),
    OPEN_ENUM_EMPTY("@OpenEnum on %s() lists no strings: list the known strings of the field, or remove @OpenEnum"),
    OPEN_ENUM_EMPTY_SPEC(OPEN_ENUM_EMPTY, "%s has no constants: write one for each known string"),
    OPEN_ENUM_VALUE(
            "@OpenEnum on %s lists strings, but an enum declares its strings as constants: remove the list and write a"
                    + " constant for each"),
    OPEN_ENUM_NAME_INVALID(
            "\"%2$s\" cannot be the name of an enum because it is not a valid Java name: choose another, as in"
                    + " @OpenEnum(name = \"TaskStatus\")"),
    OPEN_ENUM_NAME_MEMBER(
            OPEN_ENUM_NAME_INVALID,
            "\"%2$s\" cannot be the name of an enum because emitted types have a member of that name: choose"
                    + " another, as in @OpenEnum(name = \"TaskStatus\")"),
    OPEN_ENUM_NAME_LOWER_CASE(
            OPEN_ENUM_NAME_INVALID,
            "\"%2$s\" cannot be the name of an enum because it begins with a lowercase letter, like the name of a"
                    + " package or variable: choose another, as in @OpenEnum(name = \"TaskStatus\")"),
    OPEN_ENUM_NAME_DOLLAR(
            OPEN_ENUM_NAME_INVALID,
            "\"%2$s\" cannot be the name of an enum because it contains a $, which compilers use to separate the"
                    + " names of nested types: choose another, as in @OpenEnum(name = \"TaskStatus\")"),
    OPEN_ENUM_NAME_NEEDED(
            OPEN_ENUM_NAME_INVALID,
            "\"%2$s\" cannot be the name of an enum because emitted code uses the Java type of that name: choose"
                    + " another, as in @OpenEnum(name = \"TaskStatus\")"),

    LITERAL_EMPTY("An empty string cannot have a constant: remove it; the model keeps it if Asana sends it"),
    LITERAL_EMPTY_IN_VARIANT(LITERAL_EMPTY, "An empty string cannot identify a variant: remove it"),
    LITERAL_REPEATED("\"%2$s\" is listed twice: remove one"),
    LITERAL_REPEATED_BY_VARIANT(LITERAL_REPEATED, "\"%2$s\" already identifies %3$s(): remove one"),
    LITERAL_REPEATED_BY_CONSTANT(
            LITERAL_REPEATED, "\"%2$s\" is already the string of another constant: remove one of them"),
    LITERAL_UNNAMEABLE(
            "\"%2$s\" would have the constant \"%3$s\", which is not a valid Java name: remove it; the model keeps"
                    + " the string"),
    LITERAL_UNNAMEABLE_CONSTANT(
            LITERAL_UNNAMEABLE,
            "%s is a name that emitted code needs: rename the constant and annotate it with @JsonProperty(\"%s\")"),
    LITERAL_COLLISION(
            "\"%2$s\" and \"%3$s\" would both have the constant %4$s: remove one; the model keeps its string"),
    LITERAL_FALLBACK(
            "\"%2$s\" would have the constant %3$s, which is reserved for strings without a constant: remove it;"
                    + " the model keeps the string"),
    LITERAL_FALLBACK_CONSTANT(
            LITERAL_FALLBACK,
            "%s is reserved for strings without a constant, and every enum has it: remove it, or rename it and"
                    + " annotate it with @JsonProperty(\"%s\")"),

    UNION_EMPTY("%s has no variants: declare a method for each, such as TaskCompactSpec task()"),
    UNION_EXTENDS("%s extends %s, but a union has only the variants that it declares itself: remove the extends clause"
            + " and declare them here"),
    DISCRIMINATOR_MALFORMED(
            "\"%2$s\" is not the path of a field: write a wire name, or several separated by dots, such as"
                    + " resource.resource_type"),
    DISCRIMINATOR_REPEATED("\"%2$s\" is listed twice: remove one"),
    VARIANT_TYPE("%s() has the type %s, which no variant can have: write a spec, the model emitted from one, or String"
            + " if @Union has no discriminators"),
    VARIANT_TYPE_STRING(
            VARIANT_TYPE,
            "%s() has the type %s, which has no field that distinguishes it from other variants: write a spec, or"
                    + " remove the discriminators of @Union"),
    VARIANT_TYPE_UNION(VARIANT_TYPE, "%s() has the type %s, which is itself a union: declare its variants here"),
    VARIANT_KIND_TAKEN(
            "%2$s() and %1$s() are both objects, but nothing distinguishes them: name the field that does, as in"
                    + " @Union(\"resource_type\"), or remove one"),
    VARIANT_KIND_TAKEN_STRING(
            VARIANT_KIND_TAKEN,
            "%2$s() and %1$s() are both strings, but nothing distinguishes them: name the field that does, as in"
                    + " @Union(\"resource_type\"), or remove one"),
    VARIANT_NAME("%s() would have the record %s, which every union has for values that match no variant: name the"
            + " variant %1$sVariant()"),
    VARIANT_NAME_WITHOUT_GET(
            VARIANT_NAME,
            "%s() would become the variant %s, since get is not part of a variant's name, but no method of a"
                    + " selection can have that name: name the variant %1$sVariant()"),
    VARIANT_NAME_NEEDED(
            VARIANT_NAME,
            "%s() would have the record %s, which would hide a type that emitted code needs: name the variant"
                    + " %1$sVariant()"),
    VARIANT_NAME_DOLLAR(
            VARIANT_NAME,
            "%s() would have the record %s, but compilers use $ to separate the names of nested types: rename the"
                    + " variant"),
    VARIANT_NAME_OF_MODEL(
            VARIANT_NAME,
            "%s() would have the record %s, which would hide the model of that name in the unnamed package: name"
                    + " the variant %1$sVariant()"),
    VARIANT_NAME_TAKEN(
            VARIANT_NAME, "%s() would have the record %s, which %s() already has: name the variant %1$sVariant()"),
    VARIANT_MISSING("%s() has no @Variant: write @Variant(\"…\") with the strings that identify it"),
    VARIANT_MISPLACED(
            "@Variant is on %s(), but @Union names no field to compare its strings with: remove @Variant, or name"
                    + " the field, as in @Union(\"resource_type\")"),
    VARIANT_MISPLACED_ON_FIELD(
            VARIANT_MISPLACED,
            "@Variant is on %s(), which declares a field: remove @Variant, or annotate %s with @Union instead of"
                    + " @AsanaResource"),
    VARIANT_MISPLACED_IN_INTERFACE(
            VARIANT_MISPLACED, "%s has methods with @Variant, but no @Union: annotate %1$s with @Union"),
    VARIANT_EMPTY("@Variant on %s() lists no strings: list the strings that identify it"),

    ANNOTATION_MISPLACED(
            "@%2$s is on %1$s() in %3$s, but only an interface can be a spec: remove it, or move the method"),
    ANNOTATION_MISPLACED_ON_PROPERTY(
            ANNOTATION_MISPLACED, "@%2$s is on the property of Kotlin, and not on its getter %1$s(): write @get:%2$s"),
    ANNOTATION_MISPLACED_ON_VARIANT(
            ANNOTATION_MISPLACED, "@%2$s describes a field, but %1$s() declares a variant: remove it"),

    CUSTOM_FIELD_WITHOUT_HOLDER("%s() is a custom field, but %s has no field custom_fields to find it in: declare"
            + " List<CustomFieldCompactSpec> customFields() for a response, or Map<String, Object> customFields() for"
            + " a request"),
    CUSTOM_FIELD_HOLDER(
            CUSTOM_FIELD_WITHOUT_HOLDER,
            "%s() is a custom field, but custom_fields of %s cannot hold it: give it the type List of a spec, such as"
                    + " List<CustomFieldCompactSpec>, for a response, or Map<String, Object> for a request"),
    CUSTOM_FIELD_KEY("@CustomField on %s() does not say which one it is: write its gid, as in"
            + " @CustomField(\"1204567890123456\"), or @CustomField(name = \"…\")"),
    CUSTOM_FIELD_KEY_BOTH(
            CUSTOM_FIELD_KEY, "@CustomField on %s() has both a gid and a name, but one is enough: remove the other"),
    CUSTOM_FIELD_KEY_NAME(
            CUSTOM_FIELD_KEY,
            "@CustomField on %s() has a name, but custom_fields of a request is a map by gid: write the gid, as in"
                    + " @CustomField(\"1204567890123456\")"),
    CUSTOM_FIELD_GID("\"%2$s\" is not the gid of a custom field: write its digits, as in"
            + " @CustomField(\"1204567890123456\")"),
    CUSTOM_FIELD_GID_BLANKS(
            CUSTOM_FIELD_GID, "\"%2$s\" begins or ends with whitespace, but a gid consists of digits: write \"%3$s\""),
    CUSTOM_FIELD_REPEATED("%2$s() and %1$s() are both the custom field \"%3$s\": remove one of them"),
    CUSTOM_FIELD_TYPE("%s() has the type %s, which no custom field has: write BigDecimal, String, LocalDate,"
            + " OffsetDateTime, an enum with @OpenEnum, or a List of such an enum, of a spec, or of String"),
    CUSTOM_FIELD_TYPE_INTEGER(
            CUSTOM_FIELD_TYPE,
            "%s() has the type %s, but the number of a custom field can have a fraction: write BigDecimal"),
    CUSTOM_FIELD_TYPE_SINGLE(
            CUSTOM_FIELD_TYPE,
            "%s() has the type %s, but a custom field of people or references can have several: write List<%2$s>"),
    CUSTOM_FIELD_OPTION(
            "%s() has options of the type %s, whose constant %s has no gid: annotate that with @JsonProperty(\"…\"),"
                    + " the gid of the option"),
    CUSTOM_FIELD_CLASH(
            "%s() is a custom field here, but %s declares it as one of its fields: rename the accessor of the"
                    + " custom field"),
    CUSTOM_FIELD_CLASH_OF_FIELD(
            CUSTOM_FIELD_CLASH,
            "%s() is a field here, but %s declares it as a custom field: rename the accessor of the field, and"
                    + " annotate it with @JsonProperty(\"%s\")"),
    CUSTOM_FIELD_CLASH_OF_NAMES(
            CUSTOM_FIELD_CLASH,
            "%1$s() and %2$s() would have the same name in messages or constants: rename the accessor of the custom"
                    + " field"),
    CUSTOM_FIELD_ANNOTATION("@%2$s is on %1$s(), which is a custom field, and %3$s"),

    PACKAGE_HIDDEN("%2$s cannot refer to the types of the package %3$s, since a type %3$s in its own package hides it:"
            + " rename that type"),
    PACKAGE_HIDDEN_BY_FIELD(
            PACKAGE_HIDDEN,
            "%2$s cannot refer to the types of the package serialVersionUID, since every model has a field"
                    + " serialVersionUID, which hides it: rename that package"),

    OUTPUT_FAILED("The source of %2$s could not be written: %3$s"),
    OUTPUT_FAILED_PAGE(
            OUTPUT_FAILED,
            "The page of %2$s could not be written: %3$s; remove the cause, or the option -Aasanaresource.fieldTables"),
    OUTPUT_FAILED_METADATA(
            OUTPUT_FAILED,
            "The native metadata of %2$s could not be written: %3$s; remove the cause, or the option"
                    + " -Aasanaresource.nativeMetadata"),
    INTERNAL_ERROR("The processor failed, which is a bug: please report it with this spec. %2$s at %3$s");

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

    /** The name of this rule in messages and in the documentation, such as {@code wire-name-taken}. */
    public String code() {
        return code;
    }

    /** The message for a spec that breaks this rule. */
    public String message(Object... arguments) {
        return String.format(Locale.ROOT, template, arguments) + " [" + code + "]";
    }

    /** An error, or a note where compilers report an error of their own at the same place. */
    Diagnostic.Kind kind() {
        return mayPass() ? Diagnostic.Kind.NOTE : Diagnostic.Kind.ERROR;
    }

    /** Whether another processor may solve the problem in a later round, by emitting the missing type. */
    boolean mayPass() {
        return code.equals(TYPE_UNKNOWN.code);
    }
}
