package io.github.asanaresource.processor;

import io.github.asanaresource.processor.reading.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be wrong with a spec, as members to put into one. Where it has {@code NAME} goes a name that the spec does not
 * have, {@code UNIQUE} is a number that nothing else has, and {@code BODY} stands for members without fault.
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
        Stream.of(
                        "int short byte double float char void String[] byte[][] java.util.List java.util.Map",
                        "java.util.List<?> java.util.List<?/**/extends/**/Number> java.util.List<?/**/super/**/Integer>",
                        "java.util.Map<Integer,String> java.util.Map<String,?> java.util.Map<?,?> java.util.Optional",
                        "java.util.List<java.util.List<String>> java.util.Map<String,java.util.Map<String,Long>>",
                        "java.util.Optional<String> java.util.List<java.util.Optional<String>> Integer java.util.Date",
                        "java.util.ArrayList<String> java.util.concurrent.TimeUnit Thread Void Class<?> Deprecated",
                        "java.util.Map.Entry<String,String> java.util.List<String[]> Comparable<String> Uses",
                        "java.util.List<java.util.Date> java.util.Map<String,String[]> java.util.Map<String,Thread>")
                .flatMap(types -> Stream.of(types.split(" ")))
                .forEach(type -> add(all, Rule.FIELD_TYPE_UNSUPPORTED, type.replace("/**/", " ") + " NAME();"));
        return List.copyOf(all);
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
        Stream.of("my task", "class", "_", "1st", "a.b", "String", "Deprecated", "Field", "Builder", "Override", " ")
                .forEach(name -> add(
                        all,
                        Rule.MODEL_NAME_INVALID,
                        "@AsanaResource(name = \"" + name
                                + "\") interface MisnamedSpec { BODY } MisnamedSpec NAME();"));
        add(all, Rule.TYPE_EMITTED_TWICE, """
                @AsanaResource(name = "TwinUNIQUE") interface OneSpec { BODY } OneSpec NAME();
                @AsanaResource(name = "TwinUNIQUE") interface TwoSpec { BODY } TwoSpec NAME();""", """
                @OpenEnum(value = "a", name = "TwinUNIQUE") String NAME();
                @OpenEnum(value = "b", name = "TwinUNIQUE") java.util.List<String> NAME();""", """
                @AsanaResource(name = "TwinUNIQUE") interface TwinSpec {
                    @OpenEnum(value = "b", name = "TwinUNIQUE") String status();
                }
                TwinSpec NAME();""");
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
        add(
                all,
                Rule.BASE_CYCLE,
                "@AsanaResource(basedOn = SelfSpec.class) interface SelfSpec { BODY } SelfSpec NAME();",
                """
                @AsanaResource(basedOn = LeftSpec.class) interface RightSpec { BODY }
                @AsanaResource(basedOn = RightSpec.class) interface LeftSpec { LeftSpec left(); }""",
                """
                @AsanaResource(basedOn = LeftSpec.class) interface RightSpec { BODY }
                @AsanaResource interface LeftSpec extends RightSpec {}""",
                """
                @AsanaResource(basedOn = ThirdSpec.class) interface FirstSpec { BODY }
                @AsanaResource(basedOn = FirstSpec.class) interface SecondSpec { String second(); }
                @AsanaResource(basedOn = {SecondSpec.class, SecondSpec.class}) interface ThirdSpec {}""");
        add(
                all,
                Rule.OVERRIDE_FORBIDDEN,
                "@AsanaResource interface GivingSpec extends java.util.function.Supplier<String> {\nLong get();\nBODY }",
                "interface Flagged { boolean flag(); }\n"
                        + "@AsanaResource interface FlagSpec extends Flagged {\nBoolean flag();\nBODY } FlagSpec NAME();");
        add(all, Rule.FIELD_AMBIGUOUS, """
                interface One { String both(); } interface Two { Long both(); }
                @AsanaResource(basedOn = {One.class, Two.class}) interface AmbiguousSpec { BODY }""", """
                interface One { String both(); } interface Two { @Example("b") String both(); }
                @AsanaResource interface AmbiguousSpec extends One, Two { BODY }""", """
                @AsanaResource interface FormerSpec { @OpenEnum("a") String both(); }
                @AsanaResource interface LatterSpec { @OpenEnum("b") String both(); }
                @AsanaResource(basedOn = FormerSpec.class) interface AmbiguousSpec extends LatterSpec {}
                AmbiguousSpec NAME();""");
        add(
                all,
                Rule.TYPE_UNKNOWN,
                "@AsanaResource interface OrphanSpec extends Missing { BODY }",
                "@AsanaResource interface OrphanSpec extends java.util.function.Supplier<String>, Missing<Long> { BODY }",
                "@AsanaResource(basedOn = Missing.class) interface OrphanSpec { BODY }",
                "Missing NAME();",
                "absent.Missing NAME();",
                "Missing<String> NAME();",
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
                        "unknownFields",
                        "toString",
                        "equals",
                        "clone",
                        "Field",
                        "Upper",
                        "$",
                        "__",
                        "é",
                        "yield",
                        "removeUnknownField")
                .forEach(name -> add(all, Rule.ACCESSOR_NAME, "String " + name + "();"));
        add(
                all,
                Rule.ACCESSOR_NAME,
                "int hashCode();",
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
                Rule.OPEN_ENUM_EMPTY,
                "@OpenEnum String NAME();",
                "@OpenEnum({}) java.util.Map<String, String> NAME();");
        Stream.of("Task Status", "class", "a.b", "1", "String", "Object", "Override")
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

    private static void add(List<SpecFault> all, Rule rule, String... members) {
        for (String each : members) {
            all.add(new SpecFault(rule, each));
        }
    }
}
