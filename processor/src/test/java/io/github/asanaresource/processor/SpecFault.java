package io.github.asanaresource.processor;

import io.github.asanaresource.processor.reading.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fault of a spec, as members to put into one. {@code NAME} stands for a name that the spec does not have, {@code
 * UNIQUE} for a number that occurs nowhere else, and {@code BODY} for members without faults.
 *
 * @param rule the rule that it breaks
 * @param members the members
 */
record SpecFault(Rule rule, String members) {

    /** Every fault. */
    static final List<SpecFault> ALL = all();

    private static List<SpecFault> all() {
        List<SpecFault> all = new ArrayList<>();
        ofSpecs(all);
        ofBases(all);
        ofAccessors(all);
        ofAnnotations(all);
        ofOpenEnums(all);
        ofEnumSpecs(all);
        ofUnions(all);
        ofDiscriminators(all);
        ofVariants(all);
        ofMisplacedAnnotations(all);
        ofCustomFields(all);
        Stream.of(
                        "int short byte double float char void String[] byte[][] java.util.List java.util.Map",
                        "java.util.List<?> java.util.List<?/**/extends/**/Number>"
                                + " java.util.List<?/**/super/**/Integer>",
                        "java.util.Map<Integer,String> java.util.Map<String,?> java.util.Map<?,?> java.util.Optional",
                        "java.util.List<java.util.List<String>> java.util.Map<String,java.util.Map<String,Long>>",
                        "java.util.Optional<String> java.util.List<java.util.Optional<String>> Integer java.util.Date",
                        "java.util.ArrayList<String> java.util.concurrent.TimeUnit Thread Void Class<?> Deprecated",
                        "java.util.Map.Entry<String,String> java.util.List<String[]> Comparable<String> Uses",
                        "int[] boolean[] java.util.Date[] String[][] java.util.List<int[]> java.util.Map<Integer,int[]>",
                        "java.util.OptionalLong java.time.Instant java.time.Duration java.util.Locale java.util.Set<Integer>",
                        "java.util.Optional<java.util.List<String>> java.util.TreeMap<String,Long> java.util.Optional<int[]>",
                        "java.util.List<java.util.Date> java.util.Map<String,String[]> java.util.Map<String,Thread>")
                .flatMap(types -> Stream.of(types.split(" ")))
                .forEach(type -> add(all, Rule.FIELD_TYPE_UNSUPPORTED, type.replace("/**/", " ") + " NAME();"));
        return List.copyOf(all);
    }

    private static void ofCustomFields(List<SpecFault> all) {
        add(
                all,
                Rule.CUSTOM_FIELD_WITHOUT_HOLDER,
                "@AsanaResource interface CustomUNIQUESpec { @CustomField(\"1\") String one(); } CustomUNIQUESpec NAME();",
                "@AsanaResource interface CustomUNIQUESpec { long customFields(); @CustomField(\"1\") String one(); }",
                "@AsanaResource interface CustomUNIQUESpec { java.util.List<String> customFields(); @CustomField(\"1\") String one(); }",
                "@AsanaResource interface CustomUNIQUESpec { java.util.Map<String, Long> customFields();"
                        + " @CustomField(\"1\") String one(); @CustomField(\"2\") String two(); }");
        addCustomFields(
                all,
                Rule.CUSTOM_FIELD_KEY,
                "@CustomField String one();",
                "@CustomField(name = \"\") String one();",
                "@CustomField(value = \"1\", name = \"a\") String one();");
        addCustomFields(
                all,
                Rule.CUSTOM_FIELD_GID,
                "@CustomField(\"\") String one();",
                "@CustomField(\"\\u0661\") String one();",
                "@CustomField(\"-1\") String one();",
                "@CustomField(\" 1\\t\") String one();");
        addCustomFields(
                all,
                Rule.CUSTOM_FIELD_REPEATED,
                "@CustomField(\"1\") String one(); @CustomField(\"1\") java.math.BigDecimal two();",
                "@CustomField(name = \"1\") String one(); @CustomField(name = \"1\") String two();");
        Stream.of(
                        "boolean Boolean long int Long Integer Object java.net.URI java.util.Map<String,String>",
                        "java.util.List<Long> java.util.List<Object> java.util.List<java.time.LocalDate> CustomUNIQUESpec CustomUNIQUESpec.InnerSpec")
                .flatMap(types -> Stream.of(types.split(" ")))
                .forEach(type ->
                        addCustomFields(all, Rule.CUSTOM_FIELD_TYPE, "@CustomField(\"1\") " + type + " one();"));
        addCustomFields(
                all,
                Rule.CUSTOM_FIELD_OPTION,
                "@OpenEnum enum OptionSpec { A } @CustomField(\"1\") OptionSpec one();",
                "@OpenEnum enum OptionSpec { @JsonProperty(\"1\") A, @JsonProperty(\" 1\") B }"
                        + " @CustomField(\"1\") java.util.List<OptionSpec> one();");
        addCustomFields(
                all,
                Rule.CUSTOM_FIELD_CLASH,
                "@AsanaResource interface ChildSpec extends CustomUNIQUESpec { @CustomField(\"1\") String other(); }",
                "@CustomField(\"1\") String one(); @AsanaResource interface ChildSpec extends CustomUNIQUESpec { String one(); }",
                "@JsonProperty(\"one\") String two(); @CustomField(\"1\") String one();",
                "@CustomField(\"1\") String aOne(); @CustomField(\"2\") String a_one();");
        addCustomFields(
                all,
                Rule.CUSTOM_FIELD_ANNOTATION,
                "@JsonProperty(\"one\") @CustomField(\"1\") String one();",
                "@OpenEnum(\"1\") @CustomField(\"1\") String one();",
                "@Required @CustomField(\"1\") String one();",
                "@Sensitive @CustomField(\"1\") String one();");
    }

    /** Faults of accessors in a spec that can have custom fields. */
    private static void addCustomFields(List<SpecFault> all, Rule rule, String... accessors) {
        for (String each : accessors) {
            add(
                    all,
                    rule,
                    "@AsanaResource interface CustomUNIQUESpec { java.util.List<Object> customFields(); String other();"
                            + " @AsanaResource interface InnerSpec { BODY } " + each
                            + " } java.util.List<CustomUNIQUESpec> NAME();");
        }
    }

    private static void ofSpecs(List<SpecFault> all) {
        add(
                all,
                Rule.SPEC_FORM,
                "@AsanaResource class PlainSpec { String gid; } PlainSpec NAME();",
                "@AsanaResource enum EnumSpec { A, B } java.util.List<EnumSpec> NAME();",
                "@AsanaResource record RecordSpec(String gid, int count) {} RecordSpec NAME();",
                "@AsanaResource @interface AnnotationSpec { String value(); } AnnotationSpec NAME();",
                "@AsanaResource abstract class AbstractSpec { abstract String gid(); } AbstractSpec NAME();");
        add(
                all,
                Rule.GENERIC_SPEC,
                "@AsanaResource interface GenericSpec<T> { String gid(); } GenericSpec<String> NAME();",
                "@AsanaResource interface GenericSpec<T> { T one(); java.util.List<T> two(); T[] three(); }",
                "@AsanaResource interface GenericSpec<T extends Comparable<T>, U> { BODY } GenericSpec<Long, ?> NAME();");
        add(
                all,
                Rule.PRIVATE_SPEC,
                "class HolderUNIQUE { @AsanaResource private interface HiddenSpec { BODY } }",
                "class HolderUNIQUE { private static class Inner { @AsanaResource interface HiddenSpec { BODY } } }");
        add(
                all,
                Rule.MODEL_NAME_MISSING,
                "@AsanaResource interface Nameless { BODY } Nameless NAME();",
                "@AsanaResource interface Nameless { @AsanaResource interface InnerSpec { BODY } }",
                "class HolderUNIQUE { @AsanaResource interface Spec { BODY } } HolderUNIQUE.Spec NAME();",
                "@AsanaResource(name = \"\") interface Nameless { BODY } java.util.Map<String, Nameless> NAME();");
        Stream.of(
                        "my task",
                        "class",
                        "_",
                        "1st",
                        "a.b",
                        "String",
                        "Deprecated",
                        "Field",
                        "Builder",
                        "Override",
                        " ",
                        "Descriptor",
                        "EnumDesc",
                        "TYPE",
                        "record",
                        "var",
                        "yield",
                        "sealed",
                        "permits",
                        "task",
                        "A$B")
                .forEach(name -> add(
                        all,
                        Rule.MODEL_NAME_INVALID,
                        "@AsanaResource(name = \"" + name
                                + "\") interface MisnamedSpec { BODY } MisnamedSpec NAME();"));
        add(all, Rule.TYPE_EMITTED_TWICE, """
                @AsanaResource(name = "TwinUNIQUE") interface OneSpec { BODY } OneSpec NAME();
                @AsanaResource(name = "TwinUNIQUE") interface TwoSpec { BODY } TwoSpec NAME();\
                """, """
                @OpenEnum(value = "a", name = "TwinUNIQUE") String NAME();
                @OpenEnum(value = "b", name = "TwinUNIQUE") java.util.List<String> NAME();\
                """, """
                @AsanaResource(name = "TwinUNIQUE") interface TwinSpec {
                    @OpenEnum(value = "b", name = "TwinUNIQUE") String status();
                }
                TwinSpec NAME();\
                """);
        add(
                all,
                Rule.TYPE_EXISTS,
                "@AsanaResource(name = \"Uses\") interface ExistingSpec { BODY }",
                "class HolderUNIQUE { @AsanaResource(name = \"Uses\") interface ExistingSpec { BODY } }");
    }

    private static void ofBases(List<SpecFault> all) {
        Stream.of("String", "java.util.concurrent.TimeUnit", "Deprecated", "String[]", "int", "void")
                .forEach(base -> add(
                        all,
                        Rule.BASE_NOT_AN_INTERFACE,
                        "@AsanaResource(basedOn = " + base + ".class) interface GroundedSpec { BODY }"));
        Stream.of(
                        "Comparable<String> Runnable java.util.List<String> java.util.concurrent.Callable<Long> CharSequence",
                        "java.io.Serializable Cloneable java.util.RandomAccess java.util.function.IntSupplier",
                        "java.util.Map<String,Long> java.util.Iterator<String> AutoCloseable java.util.Map.Entry<String,Long>",
                        "java.util.function.Supplier<int[]> java.util.function.Supplier<java.util.Date>")
                .flatMap(parents -> Stream.of(parents.split(" ")))
                .forEach(parent -> add(
                        all,
                        Rule.PARENT_UNSUITABLE,
                        "@AsanaResource interface HeirUNIQUESpec extends " + parent
                                + " { BODY } HeirUNIQUESpec NAME();",
                        "interface MidUNIQUE extends " + parent + " { String mid(); }\n"
                                + "@AsanaResource interface HeirUNIQUESpec extends MidUNIQUE { BODY }"));
        add(
                all,
                Rule.PARENT_UNSUITABLE,
                "@AsanaResource(basedOn = {Runnable.class, java.io.Serializable.class}) interface HeirUNIQUESpec { BODY }",
                "@AsanaResource(basedOn = java.util.function.Supplier.class) interface HeirUNIQUESpec { BODY } HeirUNIQUESpec NAME();",
                "interface PagedUNIQUE<T> { java.util.List<T> page(); }\n"
                        + "@AsanaResource(basedOn = PagedUNIQUE.class) interface HeirUNIQUESpec { BODY }",
                "interface TwinUNIQUE { @JsonProperty(\"get\") String twin(); }\n"
                        + "@AsanaResource interface HeirUNIQUESpec extends TwinUNIQUE, java.util.function.Supplier<String> { BODY }");
        add(
                all,
                Rule.BASE_IS_A_UNION,
                "@Union interface VariedUNIQUESpec { String varied(); } @AsanaResource interface HeirUNIQUESpec extends VariedUNIQUESpec"
                        + " { BODY } HeirUNIQUESpec NAME();",
                """
                @Union interface VariedUNIQUESpec { String varied(); }
                @AsanaResource(basedOn = VariedUNIQUESpec.class) interface HeirUNIQUESpec { BODY }\
                """);
        add(
                all,
                Rule.BASE_CYCLE,
                "@AsanaResource(basedOn = SelfSpec.class) interface SelfSpec { BODY } SelfSpec NAME();",
                """
                @AsanaResource(basedOn = LeftSpec.class) interface RightSpec { BODY }
                @AsanaResource(basedOn = RightSpec.class) interface LeftSpec { LeftSpec left(); }\
                """,
                """
                @AsanaResource(basedOn = LeftSpec.class) interface RightSpec { BODY }
                @AsanaResource interface LeftSpec extends RightSpec {}\
                """,
                """
                @AsanaResource(basedOn = ThirdSpec.class) interface FirstSpec { BODY }
                @AsanaResource(basedOn = FirstSpec.class) interface SecondSpec { String second(); }
                @AsanaResource(basedOn = {SecondSpec.class, SecondSpec.class}) interface ThirdSpec {}\
                """);
        add(
                all,
                Rule.OVERRIDE_FORBIDDEN,
                "@AsanaResource interface GivingSpec extends java.util.function.Supplier<String> {\n"
                        + "Long get();\n"
                        + "BODY }",
                "interface Flagged { boolean flag(); }\n"
                        + "@AsanaResource interface FlagSpec extends Flagged {\n"
                        + "Boolean flag();\n"
                        + "BODY } FlagSpec NAME();");
        add(all, Rule.FIELD_AMBIGUOUS, """
                interface One { String both(); } interface Two { Long both(); }
                @AsanaResource(basedOn = {One.class, Two.class}) interface AmbiguousSpec { BODY }\
                """, """
                interface One { String both(); } interface Two { @Example("b") String both(); }
                @AsanaResource interface AmbiguousSpec extends One, Two { BODY }\
                """, """
                @AsanaResource interface OneUNIQUESpec { @OpenEnum("a") String both(); }
                @AsanaResource interface TwoUNIQUESpec { @OpenEnum("b") String both(); }
                @AsanaResource(basedOn = OneUNIQUESpec.class) interface AmbiguousSpec extends TwoUNIQUESpec {}
                AmbiguousSpec NAME();\
                """);
        add(
                all,
                Rule.TYPE_UNKNOWN,
                "@AsanaResource interface OrphanSpec extends Missing { BODY }",
                "@AsanaResource interface OrphanSpec extends java.util.function.Supplier<String>, Missing<Long> { BODY"
                        + " }",
                "@AsanaResource(basedOn = Missing.class) interface OrphanSpec { BODY }",
                "Missing NAME();",
                "absent.Missing NAME();",
                "Missing<String> NAME();",
                "Instant NAME(); java.util.List<Instant> NAME();",
                "Strng NAME(); java.util.Map<String, java.util.List<Strng>> NAME();",
                "Set<String> NAME(); Collection<Missing> NAME();",
                "CardUNIQUESpecc NAME(); @AsanaResource interface CardUNIQUESpec { BODY }",
                "java.util.Map.Missing NAME();",
                "java.util.List<Missing> NAME();",
                "java.util.Map<String, absent.Missing> NAME();",
                "@OpenEnum(\"a\") Missing NAME();");
    }

    private static void ofAccessors(List<SpecFault> all) {
        add(
                all,
                Rule.ACCESSOR_PARAMETERS,
                "String NAME(int index);",
                "void NAME(String... texts);",
                "Missing1Spec NAME(Missing1Spec one, Object two); @AsanaResource interface Missing1Spec {}",
                "String twice(); String twice(int index);",
                "String twice(int index); String twice();");
        add(
                all,
                Rule.ACCESSOR_TYPE_PARAMETERS,
                "<T> String NAME();",
                "<T> T NAME();",
                "<T extends Comparable<T>, U> java.util.List<U> NAME();");
        add(
                all,
                Rule.ACCESSOR_THROWS,
                "String NAME() throws java.io.IOException;",
                "<T extends Exception> String NAME() throws T, Exception;");
        add(
                all,
                Rule.ACCESSOR_BODY,
                "default String NAME() { return \"\"; }",
                "static Long NAME() { return 1L; }",
                "private String NAME() { return \"\"; }",
                "private static void NAME() {}",
                "@OpenEnum(\"a\") default String NAME() { return \"\"; }",
                "static String withoutBody(int index) { return \"\"; }");
        Stream.of(
                        "builder",
                        "toBuilder",
                        "optFields",
                        "all",
                        "toMap",
                        "toJson",
                        "toKey",
                        "readObject",
                        "readObjectNoData",
                        "readResolve",
                        "writeObject",
                        "writeReplace",
                        "toDocument",
                        "unknownFields",
                        "toString",
                        "equals",
                        "clone",
                        "Field",
                        "Upper",
                        "$",
                        "__",
                        "€",
                        "yield",
                        "removeUnknownField")
                .forEach(name -> add(all, Rule.ACCESSOR_NAME, "String " + name + "();"));
        add(
                all,
                Rule.ACCESSOR_NAME,
                "int hashCode();",
                "String getGetter(); Long getter();",
                "String urlName(); @JsonProperty(\"other_url UNIQUE\") Object getURLName();",
                "String getToBuilder();",
                "boolean getPublic();",
                "String getYield();",
                "java.net.URI getLink(); String linkAsString();",
                "java.net.URI link(); String linkAsString();",
                "java.util.List<String> linksAsStrings(); java.util.List<java.net.URI> links();",
                "String twinName(); @JsonProperty(\"other twin\") Object twin_name();",
                "@OpenEnum(\"a\") String removeUnknownField();",
                "java.time.LocalDate removeUnknownField();");
    }

    private static void ofAnnotations(List<SpecFault> all) {
        add(
                all,
                Rule.WIRE_NAME_TAKEN,
                "@JsonProperty(\"twin\") String NAME(); @JsonProperty(\"twin\") Long NAME();",
                "@JsonProperty(\"some_twin\") String NAME(); @OpenEnum(\"a\") String someTwin();",
                "Object someTwin(); boolean some_twin();");
        add(
                all,
                Rule.JSON_PROPERTY_MEMBER,
                "@JsonProperty(required = true) String NAME();",
                "@JsonProperty(value = \"odd UNIQUE\", index = 3, defaultValue = \"x\") String NAME();");
        add(
                all,
                Rule.JSON_PROPERTY_VALUE,
                "@JsonProperty(\"\") String NAME();",
                "@JsonProperty(\" \") String NAME();",
                "@JsonProperty(\" blank UNIQUE\") Long NAME();",
                "@JsonProperty(\"tab UNIQUE\\t\") java.util.List<String> NAME();",
                "@JsonProperty(\"assignee.nameUNIQUE\") String NAME();",
                "@JsonProperty(\"a.b.cUNIQUE\") Object NAME();",
                "@OpenEnum enum ColorUNIQUESpec { @JsonProperty(\" red\") RED, @JsonProperty(\"\") BLUE }");
        Stream.of(
                        "JsonAlias(\"a\") JsonIgnore JsonInclude JsonGetter(\"a\") JsonSetter JsonUnwrapped JsonRawValue JsonValue",
                        "JsonFormat JsonPropertyDescription(\"a\") JsonAnyGetter JsonManagedReference JsonView JsonTypeInfo(use=com.fasterxml.jackson.annotation.JsonTypeInfo.Id.CLASS)")
                .flatMap(annotations -> Stream.of(annotations.split(" ")))
                .forEach(annotation -> add(all, Rule.JACKSON_ANNOTATION, "@" + annotation + " String NAME();"));
        add(
                all,
                Rule.JACKSON_ANNOTATION,
                "@JsonInclude @JsonPropertyOrder @AsanaResource interface OrderedSpec { BODY } OrderedSpec NAME();",
                "@OpenEnum enum ColorUNIQUESpec { @JsonEnumDefaultValue RED } ColorUNIQUESpec NAME();",
                "@Union @JsonTypeName(\"a\") interface PoolUNIQUESpec { @JsonIgnore String text(); }");
        add(
                all,
                Rule.REQUIRED_READ_ONLY,
                "@Required @ReadOnly String NAME();",
                "@ReadOnly @Sensitive @Required java.util.List<Object> NAME();");
        add(
                all,
                Rule.PARENT_UNSUITABLE,
                "@OpenEnum enum ColorUNIQUESpec implements Runnable { A; public void run() {} } ColorUNIQUESpec NAME();");
        add(all, Rule.EXAMPLE_EMPTY, "@Example(\"\") String NAME();");
    }

    private static void ofOpenEnums(List<SpecFault> all) {
        add(
                all,
                Rule.OPEN_ENUM_ON_OTHER_TYPE,
                "@OpenEnum(\"a\") Long NAME();",
                "@OpenEnum({\"a\", \"b\"}) java.util.List<java.time.LocalDate> NAME();",
                "@OpenEnum(\"a\") java.util.Map<String, Object> NAME();");
        add(
                all,
                Rule.OPEN_ENUM_ON_OTHER_TYPE,
                "@OpenEnum(\"a\") SharedUNIQUESpec NAME(); @OpenEnum enum SharedUNIQUESpec { A }",
                "@OpenEnum(\"a\") java.util.List<SharedUNIQUE> NAME(); @OpenEnum enum SharedUNIQUESpec { A }");
        add(all, Rule.TYPE_EMITTED_TWICE, """
                interface Sized { @OpenEnum(value = "a", name = "SizeUNIQUE") String size(); }
                @AsanaResource interface SmallSpec extends Sized { BODY }
                @AsanaResource interface LargeSpec extends Sized { BODY }""");
        add(
                all,
                Rule.OPEN_ENUM_EMPTY,
                "@OpenEnum String NAME();",
                "@OpenEnum({}) java.util.Map<String, String> NAME();");
        Stream.of(
                        "Task Status",
                        "class",
                        "a.b",
                        "1",
                        "String",
                        "Object",
                        "Override",
                        "Builder",
                        "Field",
                        "Descriptor",
                        "EnumDesc",
                        "TYPE",
                        "record",
                        "var",
                        "yield",
                        "sealed",
                        "permits",
                        "color",
                        "Task$Status")
                .forEach(name -> add(
                        all,
                        Rule.OPEN_ENUM_NAME_INVALID,
                        "@OpenEnum(value = \"a\", name = \"" + name + "\") String NAME();"));
        add(all, Rule.LITERAL_EMPTY, "@OpenEnum({\"\", \"a\"}) String NAME();", "@OpenEnum(\"\") String NAME();");
        add(all, Rule.LITERAL_REPEATED, "@OpenEnum({\"a\", \"b\", \"a\", \"a\"}) String NAME();");
        Stream.of("2nd", "*", "😀", "\\n", "-", "1")
                .forEach(literal ->
                        add(all, Rule.LITERAL_UNNAMEABLE, "@OpenEnum({\"a\", \"" + literal + "\"}) String NAME();"));
        add(
                all,
                Rule.LITERAL_COLLISION,
                "@OpenEnum({\"not_ready\", \"not-ready\", \"notReady\", \"NOT READY\"}) String NAME();",
                "@OpenEnum({\"a\", \"A\"}) java.util.List<String> NAME();");
        add(
                all,
                Rule.LITERAL_FALLBACK,
                "@OpenEnum(\"unrecognized\") String NAME();",
                "@OpenEnum({\"UNRECOGNIZED\", \"Unrecognized\"}) java.util.Map<String, String> NAME();");
    }

    private static void ofEnumSpecs(List<SpecFault> all) {
        add(
                all,
                Rule.OPEN_ENUM_VALUE,
                "@OpenEnum(\"a\") enum LetterUNIQUESpec { A } LetterUNIQUESpec NAME();",
                "@OpenEnum(value = {}, name = \"LetterUNIQUE\") enum Letters { A, B } java.util.List<LetterUNIQUE>"
                        + " NAME();");
        add(
                all,
                Rule.OPEN_ENUM_EMPTY,
                "@OpenEnum enum EmptyUNIQUESpec {} EmptyUNIQUESpec NAME();",
                "@OpenEnum enum EmptyUNIQUESpec { ; static final String A = \"a\"; } java.util.List<EmptyUNIQUESpec>"
                        + " NAME();");
        add(
                all,
                Rule.LITERAL_REPEATED,
                "@OpenEnum enum ColorUNIQUESpec { RED, red } ColorUNIQUESpec NAME();",
                "@OpenEnum enum ColorUNIQUESpec { RED, @JsonProperty(\"red\") CRIMSON }");
        add(
                all,
                Rule.LITERAL_FALLBACK,
                "@OpenEnum enum ColorUNIQUESpec { UNRECOGNIZED } ColorUNIQUESpec NAME();",
                "@OpenEnum enum ColorUNIQUESpec { RED, @JsonProperty(\"x\") UNRECOGNIZED, BLUE }");
        add(
                all,
                Rule.JSON_PROPERTY_MEMBER,
                "@OpenEnum enum ColorUNIQUESpec { @JsonProperty(value = \"a\", index = 1) RED } ColorUNIQUESpec"
                        + " NAME();");
        add(
                all,
                Rule.SPEC_FORM,
                "@OpenEnum class FormUNIQUESpec {} FormUNIQUESpec NAME();",
                "@OpenEnum(\"a\") interface FormUNIQUESpec { BODY } java.util.Map<String, FormUNIQUESpec> NAME();",
                "@OpenEnum record FormUNIQUESpec(String gid) {}",
                "@OpenEnum @interface FormUNIQUESpec {}");
        add(all, Rule.MODEL_NAME_MISSING, "@OpenEnum enum Nameless { A } java.util.List<Nameless> NAME();");
        add(all, Rule.MODEL_NAME_INVALID, "@OpenEnum(name = \"Builder\") enum MisnamedSpec { A } MisnamedSpec NAME();");
        add(all, Rule.PRIVATE_SPEC, "class HolderUNIQUE { @OpenEnum private enum HiddenSpec { A } }");
        add(all, Rule.TYPE_EXISTS, "@OpenEnum(name = \"Uses\") enum ExistingSpec { A }");
        add(all, Rule.TYPE_EMITTED_TWICE, """
            @OpenEnum(name = "TwinUNIQUE") enum OneSpec { A } OneSpec NAME();
            @Union(name = "TwinUNIQUE") interface TwoSpec { String text(); } TwoSpec NAME();\
            """);
    }

    private static void ofUnions(List<SpecFault> all) {
        add(
                all,
                Rule.SPEC_KINDS,
                "@AsanaResource @Union interface BothUNIQUESpec { String text(); } BothUNIQUESpec NAME();",
                "@Union @AsanaResource interface BothUNIQUESpec { BODY } java.util.List<BothUNIQUESpec> NAME();",
                "@OpenEnum @Union interface BothUNIQUESpec { String text(); }",
                "@AsanaResource @OpenEnum enum BothUNIQUESpec { A } BothUNIQUESpec NAME();",
                "@AsanaResource @OpenEnum @Union class BothUNIQUESpec {} BothUNIQUESpec NAME();");
        add(
                all,
                Rule.UNION_EMPTY,
                "@Union interface EmptyUNIQUESpec {} EmptyUNIQUESpec NAME();",
                "@Union({\"a\", \"b.c\"}) interface EmptyUNIQUESpec {} java.util.List<EmptyUNIQUESpec> NAME();",
                "@Union interface EmptyUNIQUESpec { @AsanaResource interface CardSpec { BODY } }");
        add(
                all,
                Rule.UNION_EXTENDS,
                "@Union interface ExtendingUNIQUESpec extends Runnable { String text(); } ExtendingUNIQUESpec NAME();",
                "@Union interface ExtendingUNIQUESpec extends Runnable, Comparable<String> { String text(); }",
                """
                @AsanaResource interface CardUNIQUESpec { BODY }
                @Union interface ExtendingUNIQUESpec extends CardUNIQUESpec { String textUNIQUE(); }\
                """);
        add(
                all,
                Rule.SPEC_FORM,
                "@Union class FormUNIQUESpec { String gid; } FormUNIQUESpec NAME();",
                "@Union(\"a\") enum FormUNIQUESpec { A } java.util.Map<String, FormUNIQUESpec> NAME();",
                "@Union record FormUNIQUESpec(String gid) {} FormUNIQUESpec NAME();",
                "@Union @interface FormUNIQUESpec { String value(); }");
        add(
                all,
                Rule.GENERIC_SPEC,
                "@Union interface GenericUNIQUESpec<T> { String text(); } GenericUNIQUESpec<String> NAME();");
        add(all, Rule.MODEL_NAME_MISSING, "@Union interface Nameless { String text(); } Nameless NAME();");
        Stream.of("Unrecognized", "a.b", "String", "record", "permits", "Builder", "Any$")
                .forEach(name -> add(
                        all,
                        Rule.MODEL_NAME_INVALID,
                        "@Union(name = \"" + name
                                + "\") interface MisnamedSpec { String text(); } MisnamedSpec NAME();"));
        add(all, Rule.PRIVATE_SPEC, "class HolderUNIQUE { @Union private interface HiddenSpec { String text(); } }");
        add(all, Rule.TYPE_EXISTS, "@Union(name = \"Uses\") interface ExistingSpec { String text(); }");
    }

    private static void ofDiscriminators(List<SpecFault> all) {
        Stream.of("", " ", ".", "a b", ".a", "a.", "a..b", "\\t", "a.\\n.b")
                .forEach(path -> addUnion(
                        all,
                        Rule.DISCRIMINATOR_MALFORMED,
                        "{\"kind\", \"" + path + "\"}",
                        "@Variant(\"a\") CARD one();"));
        addUnion(all, Rule.DISCRIMINATOR_MALFORMED, "\"\"", "@Variant(\"a\") CARD one();");
        addUnion(all, Rule.DISCRIMINATOR_REPEATED, "{\"a\", \"a.b\", \"a\", \"a.b\"}", "@Variant(\"a\") CARD one();");
    }

    private static void ofVariants(List<SpecFault> all) {
        Stream.of(
                        "String Object int long boolean void Void Thread CARD[] java.util.List<CARD> java.net.URI"
                                + " Deprecated",
                        "java.util.Map<String,CARD> java.util.concurrent.TimeUnit java.util.List java.time.LocalDate"
                                + " POOL")
                .flatMap(types -> Stream.of(types.split(" ")))
                .forEach(type -> addUnion(
                        all,
                        Rule.VARIANT_TYPE,
                        "\"kind\"",
                        "@Variant(\"a\") " + type + " one();",
                        "@Variant(\"a\") CARD one(); @Variant({\"b\", \"c\"}) " + type + " two();"));
        addUnion(
                all,
                Rule.VARIANT_TYPE,
                "{}",
                "Object one();",
                "String one(); Long two();",
                "SharedSpec one(); @OpenEnum(name = \"SharedUNIQUE\") enum SharedSpec { A }",
                "SharedUNIQUE one(); @OpenEnum(name = \"SharedUNIQUE\") enum SharedSpec { A }",
                "OtherSpec one(); @Union(name = \"OtherUNIQUE\") interface OtherSpec { String text(); }",
                "OtherUNIQUE one(); @Union(name = \"OtherUNIQUE\") interface OtherSpec { String text(); }");
        addUnion(
                all,
                Rule.VARIANT_KIND_TAKEN,
                "{}",
                "String one(); String two();",
                "CARD one(); String two(); CARD three(); CARD four();");
        Stream.of(
                        "unrecognized object string objects descriptor parsedJson jsonDocument unionType generated override Deprecated poolUNIQUE $ price$"
                                .split(" "))
                .forEach(name -> addUnion(all, Rule.VARIANT_NAME, "\"kind\"", "@Variant(\"a\") CARD " + name + "();"));
        addUnion(all, Rule.VARIANT_NAME, "{}", "CARD one(); String One();");
        addUnion(
                all,
                Rule.VARIANT_MISSING,
                "\"kind\"",
                "CARD one();",
                "@Variant(\"a\") CARD one(); /** Two. */ @Deprecated CARD two();");
        addUnion(
                all,
                Rule.VARIANT_MISPLACED,
                "{}",
                "@Variant(\"a\") CARD one();",
                "String one(); @Variant({}) CARD two();");
        add(
                all,
                Rule.VARIANT_MISPLACED,
                "@Variant(\"a\") String NAME();",
                "@Variant({}) java.util.List<Object> NAME();");
        add(
                all,
                Rule.VARIANT_MISPLACED,
                "interface PoolUNIQUESpec { @Variant(\"a\") CardUNIQUESpec one(); } @AsanaResource interface CardUNIQUESpec {}");
        add(
                all,
                Rule.FIELD_TYPE_UNSUPPORTED,
                "interface PlainUNIQUESpec { BODY } java.util.List<PlainUNIQUESpec> NAME(); PlainUNIQUESpec NAME();");
        addUnion(all, Rule.VARIANT_EMPTY, "\"kind\"", "@Variant({}) CARD one();");
        addUnion(
                all,
                Rule.LITERAL_EMPTY,
                "\"kind\"",
                "@Variant(\"\") CARD one();",
                "@Variant({\"a\", \"\"}) CARD one();");
        addUnion(
                all,
                Rule.LITERAL_REPEATED,
                "\"kind\"",
                "@Variant({\"a\", \"b\", \"a\"}) CARD one();",
                "@Variant({\"a\", \"b\"}) CARD one(); @Variant({\"c\", \"b\"}) CARD two();");
        addUnion(
                all,
                Rule.TYPE_UNKNOWN,
                "\"kind\"",
                "@Variant(\"a\") Missing one();",
                "@Variant(\"a\") java.util.List<absent.Missing> one();");
        addUnion(all, Rule.ACCESSOR_PARAMETERS, "{}", "String one(int index);", "String one(); String one(int index);");
        addUnion(all, Rule.ACCESSOR_TYPE_PARAMETERS, "{}", "<T> T one();");
        addUnion(all, Rule.ACCESSOR_THROWS, "{}", "CARD one() throws Exception;");
        addUnion(
                all,
                Rule.ACCESSOR_BODY,
                "{}",
                "static String one() { return \"\"; }",
                "String two(); private void one() {}");
    }

    private static void ofMisplacedAnnotations(List<SpecFault> all) {
        add(
                all,
                Rule.ANNOTATION_MISPLACED,
                "class HolderUNIQUE { @Required @Example(\"a\") String name() { return \"\"; } }",
                "abstract class HolderUNIQUE { @Variant(\"a\") abstract String name(); } HolderUNIQUESpec NAME();"
                        + " @AsanaResource interface HolderUNIQUESpec { BODY }",
                "record HolderUNIQUE(String name) { @OpenEnum(\"a\") @Sensitive public String name() { return name; }"
                        + " }",
                "enum HolderUNIQUE { A; @ReadOnly String text() { return \"\"; } }",
                "@interface HolderUNIQUE { @Conditional @OptIn @CreateOnly String value(); }",
                "class HolderUNIQUE { private static class Inner { @Required private static void name() {} } }");
        addUnion(
                all,
                Rule.ANNOTATION_MISPLACED,
                "{}",
                "@Required CARD one();",
                "@OpenEnum(\"a\") @Example(\"a\") String one();",
                "String one(); @ReadOnly @Sensitive @Conditional @OptIn CARD two();");
    }

    /** Adds unions with these discriminators that break a rule, one for each list of variants. A CARD is a spec. */
    private static void addUnion(List<SpecFault> all, Rule rule, String discriminators, String... variants) {
        for (String each : variants) {
            String union = "@Union(value = " + discriminators + ", name = \"PoolUNIQUE\") interface PoolUNIQUESpec { "
                    + each + " } @AsanaResource interface CardUNIQUESpec { BODY } PoolUNIQUESpec NAME();";
            add(all, rule, union.replace("CARD", "CardUNIQUESpec").replace("POOL", "PoolUNIQUESpec"));
        }
    }

    private static void add(List<SpecFault> all, Rule rule, String... members) {
        for (String each : members) {
            all.add(new SpecFault(rule, each));
        }
    }
}
