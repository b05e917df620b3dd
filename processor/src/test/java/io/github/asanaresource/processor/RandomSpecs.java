package io.github.asanaresource.processor;

import com.google.testing.compile.JavaFileObjects;
import io.github.asanaresource.processor.reading.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * Generates random sources with specs; the same seed gives the same sources. The processor must accept all of them,
 * except for the faults that they contain on purpose. The compiler itself must report nothing but unknown names and
 * forbidden overrides, which the processor reports, too.
 */
final class RandomSpecs {

    /** How the type of a field contains the type of its values. */
    enum Shape {
        SINGLE("%s"),
        LIST("java.util.List<%s>"),
        MAP("java.util.Map<String, %s>");

        private final String format;

        Shape(String format) {
            this.format = format;
        }
    }

    /** The kinds of interface and enum that users write. */
    enum Form {
        RESOURCE(
                "@AsanaResource(%s)\n",
                "interface",
                "static Object use(%1$s model) { return %1$s.builder().equals(model.toBuilder().build())"
                        + " || %1$s.optFields().all().path(\"a\").equals(model); }\n"),
        UNION(
                "@Union(%s)\n",
                "interface",
                "static Object use(%1$s union) { return union instanceof %1$s.Unrecognized ? %1$s.fromMap(1)"
                        + " : %1$s.optFields().all();"
                        + " }\n"),
        OPEN_ENUM(
                "@OpenEnum(%s)\n",
                "enum", "static Object use(%1$s constant) { return %1$s.fromWireValue(constant.wireValue()); }\n"),
        /** Not a spec, but specs can inherit its fields. */
        PLAIN("", "interface", "");

        private final String annotation;
        private final String keyword;
        private final String use;

        Form(String annotation, String keyword, String use) {
            this.annotation = annotation;
            this.keyword = keyword;
            this.use = use;
        }

        boolean isSpec() {
            return this != PLAIN;
        }
    }

    /** The types that a spec can give a field or its elements. */
    enum Kind {
        TEXT("String"),
        OPEN_ENUM("String"),
        FLAG("Boolean"),
        BARE_FLAG("boolean"),
        INTEGER("Long"),
        BARE_INTEGER("long"),
        DECIMAL("java.math.BigDecimal"),
        DATE("java.time.LocalDate"),
        TIMESTAMP("java.time.OffsetDateTime"),
        LINK("java.net.URI"),
        ANY_JSON("Object"),
        /** A spec in another file. */
        SPEC(""),
        /** The model of such a spec. */
        MODEL(""),
        /** The spec itself. */
        SELF(""),
        /** A nested spec. */
        NESTED(""),
        UNION_SPEC(""),
        UNION_MODEL(""),
        NESTED_UNION(""),
        ENUM_SPEC(""),
        ENUM_MODEL(""),
        NESTED_ENUM("");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        boolean standsInContainers() {
            return this != BARE_FLAG && this != BARE_INTEGER;
        }

        boolean names() {
            return type.isEmpty();
        }
    }

    /** The type of a field, apart from names. */
    record FieldKind(Kind kind, Shape shape) {

        static List<FieldKind> all() {
            return Stream.of(Kind.values())
                    .flatMap(kind -> Stream.of(Shape.values()).map(shape -> new FieldKind(kind, shape)))
                    .filter(each -> each.kind().standsInContainers() || each.shape() == Shape.SINGLE)
                    .toList();
        }
    }

    /**
     * A file, with one type at its top level.
     *
     * @param packageName its package, which may be the unnamed one
     * @param name the simple name of the type
     * @param text its text
     * @param faults the rules that it breaks on purpose
     * @param references the names of the other files that it needs
     * @param uses methods that use the code emitted from it
     * @param specs the number of its specs without faults
     * @param fieldKinds the kinds of their fields
     */
    record Source(
            String packageName,
            String name,
            String text,
            Set<Rule> faults,
            Set<String> references,
            List<String> uses,
            int specs,
            Set<FieldKind> fieldKinds) {

        String qualifiedName() {
            return qualify(packageName, name);
        }

        /** Whether it can be compiled before all other files. */
        boolean standsAlone() {
            return specs == 0 && references.isEmpty();
        }

        JavaFileObject file() {
            return JavaFileObjects.forSourceString(qualifiedName(), text);
        }

        /** The same file in ASCII, with Unicode escapes. */
        JavaFileObject fileInAscii() {
            StringBuilder ascii = new StringBuilder();
            text.chars().forEach(c -> ascii.append(c < 0x7f ? String.valueOf((char) c) : String.format("\\u%04x", c)));
            return JavaFileObjects.forSourceString(qualifiedName(), ascii.toString());
        }
    }

    private static final String RUNTIME = "io.github.asanaresource.";

    private static final List<String> PACKAGES = List.of("", "alpha", "alpha.beta", "gamma", "json");

    private static final List<String> CUSTOM_FIELD_TYPES = List.of(
            "String",
            "java.math.BigDecimal",
            "java.time.LocalDate",
            "java.time.OffsetDateTime",
            "java.util.List<String>",
            "java.util.List<SPEC>");

    /** Names of types that emitted code imports; models may have them. */
    private static final List<String> AWKWARD_NAMES =
            List.of(("List Map Optional Objects Consumer StringJoiner LinkedHashMap Stream URI LocalDate"
                            + " OffsetDateTime BigDecimal EmittedType FieldDefinition FieldKind FieldTrait Presence ResourceField"
                            + " OpenEnumValue OpenEnumType Nullable Generated GeneratedFromSpec JsonModel JsonDocument ParsedJson"
                            + " ResourceModel ResourceBuilder ResourceSelection UnaryOperator ResourceType ResourceUnion UnionType Arrays MissingFieldsException"
                            + " JsonProperty JsonCreator Collections Record Iterable Error")
                    .split(" "));

    /** Keys that no variant of a union can have, because emitted unions refer to types of these names. */
    private static final Set<String> TAKEN_VARIANTS = Set.of(
            ("boolean deprecated descriptor illegalargumentexception illegalstateexception long object override string"
                            + " unrecognized generated generatedfromspec jsoncreator jsondocument list nullable objects parsedjson"
                            + " resourceselection resourcetype resourceunion selection unaryoperator uniontype")
                    .split(" "));

    private final Random random;
    private final RandomTexts texts;
    private final List<SpecFault> faults = new ArrayList<>();
    private final List<TopLevel> types = new ArrayList<>();

    /** The members of interfaces that others can extend, by their keys. */
    private final Map<TopLevel, Map<String, Member>> extensible = new HashMap<>();

    /** What these interfaces inherit from, so that others can inherit it by a second path. */
    private final Map<TopLevel, Set<TopLevel>> ancestors = new HashMap<>();

    private int uniqueNumbers;

    /** A top-level type that has not been written yet. */
    private record TopLevel(
            int index, Form form, boolean generic, String packageName, String base, boolean open, boolean faulty) {

        String name() {
            return base + (form.isSpec() ? "Spec" : "");
        }

        String qualifiedName() {
            return qualify(packageName, name());
        }

        /** Whether the other type can refer to this one, and types that extend the other one can still see it. */
        boolean isVisibleTo(TopLevel other) {
            boolean samePackage = packageName.equals(other.packageName);
            return open ? samePackage || !packageName.isEmpty() : samePackage && !other.open;
        }
    }

    /** An accessor of a spec, declared or inherited. */
    private record Member(String name, FieldKind kind, String type, String origin, boolean deprecated) {}

    private RandomSpecs(long seed) {
        random = new Random(seed);
        texts = new RandomTexts(random);
    }

    /** Generates files, which can refer to each other. */
    static List<Source> make(long seed, int files) {
        return new RandomSpecs(seed).make(files);
    }

    /** For each package, a class that uses the code emitted from these sources. */
    static List<JavaFileObject> uses(Collection<Source> sources) {
        List<JavaFileObject> uses = new ArrayList<>();
        for (String packageName : PACKAGES) {
            StringBuilder methods = new StringBuilder();
            sources.stream()
                    .filter(source -> source.packageName().equals(packageName))
                    .flatMap(source -> source.uses().stream())
                    .forEach(methods::append);
            uses.add(JavaFileObjects.forSourceString(
                    qualify(packageName, "Uses"), packageClause(packageName) + "class Uses {\n" + methods + "}\n"));
        }
        return uses;
    }

    private static String qualify(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    private static String packageClause(String packageName) {
        return packageName.isEmpty() ? "" : "package " + packageName + ";\n";
    }

    private List<Source> make(int files) {
        for (int index = 0; index < files; index++) {
            types.add(topLevel(index));
        }
        return types.stream().map(type -> new SourceWriter(type).write()).toList();
    }

    private TopLevel topLevel(int index) {
        boolean awkward = index < AWKWARD_NAMES.size();
        Form form = awkward || !chance(5) ? specForm() : Form.PLAIN;
        return new TopLevel(
                index,
                form,
                form == Form.PLAIN && random.nextBoolean(),
                texts.pick(PACKAGES),
                awkward ? AWKWARD_NAMES.get(index) : (form.isSpec() ? "Task" : "Part") + index,
                random.nextBoolean(),
                form == Form.RESOURCE && !awkward && chance(2));
    }

    private Form specForm() {
        return chance(3) ? texts.pick(List.of(Form.UNION, Form.OPEN_ENUM)) : Form.RESOURCE;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** Returns every fault before it repeats one. */
    private SpecFault nextFault() {
        if (faults.isEmpty()) {
            pileUpFaults();
        }
        return faults.remove(faults.size() - 1);
    }

    /** All faults. Those taken first cover each rule, so that each rule occurs. */
    private void pileUpFaults() {
        List<SpecFault> all = new ArrayList<>(SpecFault.ALL);
        Collections.shuffle(all, random);
        Map<Rule, SpecFault> first = new EnumMap<>(Rule.class);
        all.forEach(fault -> first.putIfAbsent(fault.rule(), fault));
        faults.addAll(all);
        faults.removeAll(first.values());
        faults.addAll(first.values());
    }

    /** Writes one file. */
    private final class SourceWriter {

        private final TopLevel type;
        private final Set<Rule> broken = EnumSet.noneOf(Rule.class);
        private final Set<String> references = new TreeSet<>();
        private final List<String> uses = new ArrayList<>();
        private final Set<FieldKind> fieldKinds = new HashSet<>();
        private int specs;

        SourceWriter(TopLevel type) {
            this.type = type;
        }

        Source write() {
            String text = packageClause(type.packageName()) + (type.form().isSpec() ? spec() : plainInterface());
            return new Source(type.packageName(), type.name(), text, broken, references, uses, specs, fieldKinds);
        }

        private String plainInterface() {
            String parameter = type.generic() ? "<T>" : "";
            SpecWriter writer = new SpecWriter(Form.PLAIN, type.qualifiedName(), "", 2);
            if (type.generic()) {
                writer.addAccessor("generic", new FieldKind(Kind.ANY_JSON, Shape.SINGLE), "T", false);
                writer.addAccessor("generics", new FieldKind(Kind.ANY_JSON, Shape.LIST), "java.util.List<T>", false);
            }
            writer.addFields(random.nextInt(4));
            extensible.put(type, writer.members);
            return visibility() + "interface " + type.name() + parameter + writer.body();
        }

        private String spec() {
            SpecWriter writer = new SpecWriter(type.form(), type.qualifiedName(), modelName(), 0);
            List<String> arguments = new ArrayList<>();
            if (!modelName().equals(type.base())) {
                arguments.add("name = \"" + modelName() + "\"");
            }
            String parents = switch (type.form()) {
                case UNION -> writer.addVariants(arguments);
                case OPEN_ENUM -> writer.addConstants();
                default -> resource(writer, arguments);
            };
            return texts.documentation(false)
                    + expand(String.format(type.form().annotation, String.join(", ", arguments)))
                    + visibility() + type.form().keyword + " " + type.name() + parents + writer.body();
        }

        private String resource(SpecWriter writer, List<String> arguments) {
            writer.addBases(arguments);
            String parents = writer.addParents();
            writer.addFields(fieldCount());
            if (chance(6)) {
                writer.addCustomFields();
            }
            if (type.faulty()) {
                writer.addFaults();
            } else {
                extensible.put(type, writer.members);
            }
            return parents;
        }

        private String modelName() {
            return RandomSpecs.modelName(type);
        }

        private String visibility() {
            return type.open() ? "public " : "";
        }

        private int fieldCount() {
            if (chance(400)) {
                return 300;
            }
            return chance(20) ? random.nextInt(80) : random.nextInt(9);
        }

        /** Writes the members of one spec, at the top level or nested. */
        private final class SpecWriter {

            private final String qualifiedName;
            private final String model;
            private final int depth;
            private final StringBuilder text = new StringBuilder();
            private final Map<String, Member> members = new LinkedHashMap<>();
            private final Set<String> ownKeys = new HashSet<>();
            private final Set<String> extendedKeys = new HashSet<>();

            SpecWriter(Form form, String qualifiedName, String model, int depth) {
                this.qualifiedName = qualifiedName;
                this.model = model;
                this.depth = depth;
                if (form.isSpec()) {
                    uses.add(String.format(form.use, model));
                    specs++;
                }
            }

            String body() {
                return " {\n" + text + "}\n";
            }

            /** The extends clause of the spec. */
            String addParents() {
                List<String> parents = new ArrayList<>();
                for (TopLevel parent : someEarlierTypes()) {
                    Kind argument = texts.pick(List.of(Kind.TEXT, Kind.FLAG, Kind.DATE, Kind.ANY_JSON));
                    Map<String, Member> inherited = new LinkedHashMap<>(extensible.get(parent));
                    inherited.replaceAll((key, member) -> substitute(member, argument.type));
                    if (inherit(inherited)) {
                        extendedKeys.addAll(inherited.keySet());
                        ancestors
                                .computeIfAbsent(type, key -> new LinkedHashSet<>())
                                .add(parent);
                        parents.add(parent.qualifiedName() + (parent.generic() ? "<" + argument.type + ">" : ""));
                        references.add(parent.qualifiedName());
                    }
                }
                return parents.isEmpty() ? "" : " extends " + String.join(", ", parents);
            }

            /** Adds the bases of the spec to the arguments of its annotation. */
            void addBases(List<String> arguments) {
                List<String> bases = new ArrayList<>();
                for (TopLevel base : someEarlierTypes()) {
                    if (!base.generic() && inherit(extensible.get(base))) {
                        ancestors
                                .computeIfAbsent(type, key -> new LinkedHashSet<>())
                                .add(base);
                        bases.add(base.qualifiedName() + ".class");
                        references.add(base.qualifiedName());
                    }
                }
                if (!bases.isEmpty()) {
                    arguments.add("basedOn = {" + String.join(", ", bases) + "}");
                }
            }

            private List<TopLevel> someEarlierTypes() {
                List<TopLevel> some = new ArrayList<>();
                for (int count = chance(3) ? 1 + random.nextInt(3) : 0; count > 0; count--) {
                    List<TopLevel> plain = types.stream()
                            .filter(other -> other.form() == Form.PLAIN)
                            .toList();
                    add(texts.pick(plain.isEmpty() || random.nextBoolean() ? types : plain), some);
                }
                if (!some.isEmpty() && random.nextBoolean()) {
                    relatives(some.get(0)).forEach(relative -> add(relative, some));
                }
                return some;
            }

            private void add(TopLevel candidate, List<TopLevel> some) {
                if (isGoodParent(candidate) && !some.contains(candidate)) {
                    some.add(candidate);
                }
            }

            /** The ancestors of a type, and other types that share one of them. These make diamonds. */
            private List<TopLevel> relatives(TopLevel type) {
                Set<TopLevel> shared = ancestors.getOrDefault(type, Set.of());
                return Stream.concat(
                                shared.stream(),
                                types.stream()
                                        .filter(other ->
                                                !Collections.disjoint(ancestors.getOrDefault(other, Set.of()), shared))
                                        .limit(2))
                        .toList();
            }

            /** Only small ones: long chains of large types take long to compile, and show no more. */
            private boolean isGoodParent(TopLevel candidate) {
                return extensible.containsKey(candidate)
                        && extensible.get(candidate).size() < 30
                        && candidate.isVisibleTo(type);
            }

            private Member substitute(Member member, String argument) {
                return new Member(
                        member.name(),
                        member.kind(),
                        member.type().replaceAll("\\bT\\b", argument),
                        member.origin(),
                        member.deprecated());
            }

            /** Takes over members, unless one of them conflicts with an existing one. */
            private boolean inherit(Map<String, Member> inherited) {
                if (inherited.entrySet().stream()
                        .anyMatch(entry -> !members.getOrDefault(entry.getKey(), entry.getValue())
                                .equals(entry.getValue()))) {
                    return false;
                }
                members.putAll(inherited);
                return true;
            }

            void addFields(int count) {
                for (int field = 0; field < count; field++) {
                    FieldKind kind = fieldKind();
                    String elementType = elementType(kind.kind());
                    if (!elementType.isEmpty()) {
                        addField(kind, String.format(kind.shape().format, elementType));
                    }
                }
            }

            /** Adds a spec of a response or a request with custom fields. */
            void addCustomFields() {
                String name = "Custom" + ++uniqueNumbers;
                boolean isRequest = random.nextBoolean();
                text.append(expand("@AsanaResource(name = \"" + name + "\") interface " + name + "Spec {\n"))
                        .append(isRequest ? "java.util.Map<String, String>" : "java.util.List<" + name + "Spec>")
                        .append(" customFields();\n");
                for (int index = random.nextInt(6); index >= 0; index--) {
                    text.append(texts.documentation(false))
                            .append(chance(3) ? expand("@ReadOnly ") : "")
                            .append(expand("@CustomField("))
                            .append(
                                    isRequest || random.nextBoolean()
                                            ? "\"" + index + random.nextInt(1000) + "\""
                                            : "name = " + texts.oddLiteral(index + "x"))
                            .append(") ")
                            .append(texts.pick(CUSTOM_FIELD_TYPES).replace("SPEC", name + "Spec"))
                            .append(' ')
                            .append(texts.accessor() + "Custom" + index)
                            .append("();\n");
                }
                text.append("}\n");
                uses.add(String.format(Form.RESOURCE.use, name));
                specs++;
            }

            private void addField(FieldKind kind, String fieldType) {
                String name = newName();
                String key = RandomTexts.key(name);
                Member overridden = members.get(key);
                if (overridden == null) {
                    addAccessor(name, kind, fieldType, false);
                } else if (!extendedKeys.contains(key)) {
                    addAccessor(overridden.name(), kind, fieldType, false);
                } else if (!overridden.kind().kind().names()) {
                    addAccessor(overridden.name(), overridden.kind(), overridden.type(), overridden.deprecated());
                }
            }

            /** A name that the spec does not declare itself, whatever its notation. */
            private String newName() {
                String name = texts.accessor();
                while (ownKeys.contains(RandomTexts.key(name))
                        || RandomTexts.key(name).isEmpty()) {
                    name = texts.accessor() + random.nextInt(10000);
                }
                return name;
            }

            private FieldKind fieldKind() {
                return texts.pick(FieldKind.all());
            }

            /** The type as a source writes it; empty if there is no type of that kind. */
            private String elementType(Kind kind) {
                return switch (kind) {
                    case SPEC -> spec(Form.RESOURCE);
                    case MODEL -> emitted(Form.RESOURCE);
                    case UNION_SPEC -> spec(Form.UNION);
                    case UNION_MODEL -> emitted(Form.UNION);
                    case ENUM_SPEC -> spec(Form.OPEN_ENUM);
                    case ENUM_MODEL -> emitted(Form.OPEN_ENUM);
                    case SELF -> model.isEmpty() ? "" : qualifiedName;
                    case NESTED -> nested(Form.RESOURCE);
                    case NESTED_UNION -> nested(Form.UNION);
                    case NESTED_ENUM -> nested(Form.OPEN_ENUM);
                    default -> kind.type;
                };
            }

            private String spec(Form form) {
                return reference(form).map(other -> nameOf(other, other.name())).orElse("");
            }

            private String emitted(Form form) {
                return reference(form)
                        .map(other -> nameOf(other, RandomSpecs.modelName(other)))
                        .orElse("");
            }

            private Optional<TopLevel> reference(Form form) {
                List<TopLevel> candidates = types.stream()
                        .filter(other ->
                                other.form() == form && other.isVisibleTo(type) && (type.faulty() || !other.faulty()))
                        .toList();
                Optional<TopLevel> reference =
                        candidates.isEmpty() ? Optional.empty() : Optional.of(texts.pick(candidates));
                reference.ifPresent(other -> references.add(other.qualifiedName()));
                return reference;
            }

            private String nameOf(TopLevel other, String name) {
                boolean simply = other.packageName().equals(type.packageName()) && random.nextBoolean();
                return simply ? name : qualify(other.packageName(), name);
            }

            private String nested(Form form) {
                if (depth == 2) {
                    return "";
                }
                String base = "Inner" + ++uniqueNumbers;
                SpecWriter nested = new SpecWriter(form, qualifiedName + "." + base + "Spec", model + base, depth + 1);
                List<String> arguments = new ArrayList<>();
                String parents = switch (form) {
                    case UNION -> nested.addVariants(arguments);
                    case OPEN_ENUM -> nested.addConstants();
                    default -> nested.addParents();
                };
                if (form == Form.RESOURCE) {
                    nested.addFields(random.nextInt(5));
                }
                text.append(texts.documentation(false))
                        .append(expand(String.format(form.annotation, String.join(", ", arguments))))
                        .append(form.keyword + " " + base + "Spec" + parents + nested.body());
                return base + "Spec";
            }

            /**
             * Adds the variants of a union, and adds its discriminators to the arguments of its annotation. It extends
             * nothing.
             */
            String addVariants(List<String> arguments) {
                boolean byText = random.nextInt(3) > 0;
                if (byText) {
                    arguments.add("value = {" + String.join(", ", texts.discriminators()) + "}");
                }
                if (!byText && random.nextBoolean()) {
                    addVariant("", "String", newVariantName());
                }
                for (int count = byText ? 1 + random.nextInt(6) : random.nextInt(2);
                        count > 0 || ownKeys.isEmpty();
                        count--) {
                    addVariantOfSpec(byText ? "@Variant({" + variantTexts() + "})\n" : "");
                }
                return "";
            }

            private void addVariantOfSpec(String annotation) {
                String variantType = "";
                while (variantType.isEmpty()) {
                    variantType = elementType(texts.pick(List.of(Kind.SPEC, Kind.MODEL, Kind.NESTED)));
                }
                String simpleName =
                        variantType.substring(variantType.lastIndexOf('.') + 1).replaceFirst("Spec$", "");
                String name = Character.toLowerCase(simpleName.charAt(0)) + simpleName.substring(1);
                addVariant(
                        annotation, variantType, isGoodVariant(name) && random.nextBoolean() ? name : newVariantName());
            }

            private void addVariant(String annotation, String variantType, String name) {
                boolean deprecated = chance(10);
                text.append(texts.documentation(deprecated))
                        .append(expand(annotation + (deprecated ? "@Deprecated\n" : "")))
                        .append(variantType + " " + name + "();\n");
                ownKeys.add(RandomTexts.key(name));
            }

            private String variantTexts() {
                List<String> variantTexts = new ArrayList<>();
                for (int count = 1 + random.nextInt(3); count > 0; count--) {
                    variantTexts.add(texts.oddLiteral("kind" + ++uniqueNumbers));
                }
                return String.join(", ", variantTexts);
            }

            private String newVariantName() {
                String name = newName();
                while (!isGoodVariant(name)) {
                    name = newName();
                }
                return name;
            }

            private boolean isGoodVariant(String name) {
                String key = RandomTexts.key(name);
                return name.indexOf('$') < 0
                        && !ownKeys.contains(key)
                        && !TAKEN_VARIANTS.contains(key)
                        && !key.equals(RandomTexts.key(model))
                        && !(type.packageName().isEmpty() && isModelInUnnamedPackage(key));
            }

            private boolean isModelInUnnamedPackage(String key) {
                return types.stream()
                        .anyMatch(other -> other.packageName().isEmpty()
                                && RandomTexts.key(RandomSpecs.modelName(other)).equals(key));
            }

            /** Adds the constants of an enum; it extends nothing. */
            String addConstants() {
                for (String constant : texts.constants()) {
                    boolean deprecated = chance(6);
                    String property = chance(3) ? "@JsonProperty(" + texts.oddName(++uniqueNumbers + " ") + ")\n" : "";
                    text.append(texts.documentation(deprecated))
                            .append(expand(property + (deprecated ? "@Deprecated\n" : "")))
                            .append(constant + ",\n");
                }
                text.append(chance(4) ? ";\npublic int size() { return ordinal(); }\n" : "");
                return "";
            }

            private String openEnum(String accessor) {
                String name = (chance(4) && !model.isEmpty()) || accessor.indexOf('$') >= 0
                        ? ", name = \"Enum" + ++uniqueNumbers + "\""
                        : "";
                return "@OpenEnum(value = {" + String.join(", ", texts.enumLiterals()) + "}" + name + ")\n";
            }

            private void addAccessor(String name, FieldKind kind, String fieldType, boolean mustBeDeprecated) {
                boolean deprecated = mustBeDeprecated || chance(10);
                String annotations = traits() + (kind.kind() == Kind.OPEN_ENUM ? openEnum(name) : "");
                text.append(texts.documentation(deprecated))
                        .append(expand(annotations + (deprecated ? "@Deprecated\n" : "")))
                        .append(fieldType)
                        .append(' ')
                        .append(name)
                        .append("();\n");
                ownKeys.add(RandomTexts.key(name));
                members.put(RandomTexts.key(name), new Member(name, kind, fieldType, qualifiedName, deprecated));
                fieldKinds.add(kind);
            }

            private String traits() {
                StringBuilder traits = new StringBuilder();
                traits.append(chance(5) ? texts.pick(List.of("@Required\n", "@ReadOnly\n")) : "");
                for (String trait : List.of("@CreateOnly", "@Sensitive", "@Conditional", "@OptIn")) {
                    traits.append(chance(10) ? trait + "\n" : "");
                }
                traits.append(chance(10) ? "@Example(" + texts.oddLiteral("e") + ")\n" : "");
                traits.append(chance(8) ? "@JsonProperty(" + texts.oddName(++uniqueNumbers + " ") + ")\n" : "");
                return traits.toString();
            }

            void addFaults() {
                for (int count = 2 + random.nextInt(3); count > 0; count--) {
                    SpecFault fault = nextFault();
                    if (broken.add(fault.rule())) {
                        text.append(members(fault)).append('\n');
                    } else {
                        faults.add(0, fault);
                    }
                }
            }

            private String members(SpecFault fault) {
                String faulty = fault.members().replace("UNIQUE", String.valueOf(++uniqueNumbers));
                while (faulty.contains("NAME")) {
                    String name = newName();
                    // An open enum would be named after the accessor, which would be another fault.
                    while (members.containsKey(RandomTexts.key(name)) || name.indexOf('$') >= 0) {
                        name = newName();
                    }
                    ownKeys.add(RandomTexts.key(name));
                    faulty = faulty.replaceFirst("NAME", Matcher.quoteReplacement(name));
                }
                SpecWriter healthy = new SpecWriter(Form.PLAIN, "", "", 2);
                healthy.addFields(random.nextInt(4));
                return expand(faulty).replace("BODY", healthy.text);
            }
        }
    }

    private static String modelName(TopLevel type) {
        return type.index() % 7 == 6 && type.index() >= AWKWARD_NAMES.size()
                ? List.of("Other_", "名前", "Größe", "\ud835\udcb3").get(type.index() % 4) + type.index()
                : type.base();
    }

    /** Writes annotations by their full names, since models may have the simple ones. */
    private static String expand(String annotated) {
        return annotated
                .replaceAll(
                        "@(AsanaResource|Union|Variant|OpenEnum|Example|CustomField|Required|ReadOnly|CreateOnly|Sensitive|Conditional|OptIn)\\b",
                        "@" + RUNTIME + "$1")
                .replaceAll("@(Json[A-Z]\\w+)\\b", "@com.fasterxml.jackson.annotation.$1")
                .replaceAll("@Deprecated\\b", "@java.lang.Deprecated");
    }
}
