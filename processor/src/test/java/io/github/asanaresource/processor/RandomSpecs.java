package io.github.asanaresource.processor;

import com.google.testing.compile.JavaFileObjects;
import io.github.asanaresource.processor.reading.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * Makes sources with specs at random, the same for the same seed. But for the faults that it puts in on purpose, the
 * processor has to accept all of it; and the compiler itself finds fault with nothing but unknown names and forbidden
 * overrides, which are faults to the processor, too.
 */
final class RandomSpecs {

    /** How often and where a type stands in the type of a field. */
    enum Shape {
        SINGLE("%s"),
        LIST("java.util.List<%s>"),
        MAP("java.util.Map<String, %s>");

        private final String format;

        Shape(String format) {
            this.format = format;
        }
    }

    /** What a spec can write as the type of a field, or of its elements. */
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
        /** A spec of another file. */
        SPEC(""),
        /** The model that is emitted from one. */
        MODEL(""),
        /** The spec itself. */
        SELF(""),
        /** A spec that is declared in place. */
        NESTED("");

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
     * @param models the simple names of models that are to be emitted from it
     * @param specs how many specs without fault it has
     * @param fieldKinds the kinds of field that they have
     */
    record Source(
            String packageName,
            String name,
            String text,
            Set<Rule> faults,
            Set<String> references,
            List<String> models,
            int specs,
            Set<FieldKind> fieldKinds) {

        String qualifiedName() {
            return qualify(packageName, name);
        }

        JavaFileObject file() {
            return JavaFileObjects.forSourceString(qualifiedName(), text);
        }
    }

    private static final String RUNTIME = "io.github.asanaresource.";

    private static final List<String> PACKAGES = List.of("", "alpha", "alpha.beta", "gamma");

    /** Names of types that emitted code imports; models may have them. */
    private static final List<String> AWKWARD_NAMES = List.of(
            ("List Map Optional Objects Consumer StringJoiner LinkedHashMap Stream URI LocalDate OffsetDateTime BigDecimal"
                            + " Copies Presence ResourceField TextFormat OpenEnumValue Nullable Generated GeneratedFromSpec"
                            + " ExplicitJson MissingFieldsException JsonProperty JsonCreator JsonInclude JsonAnyGetter Record"
                            + " Iterable Error")
                    .split(" "));

    private final Random random;
    private final RandomTexts texts;
    private final List<SpecFault> faults = new ArrayList<>();
    private final List<TopLevel> types = new ArrayList<>();

    /** The members of interfaces that others can extend, by their keys. */
    private final Map<TopLevel, Map<String, Member>> extensible = new HashMap<>();

    private int uniqueNumbers;

    /** A type at the top level, before it is written. */
    private record TopLevel(
            int index, boolean spec, boolean generic, String packageName, String base, boolean open, boolean faulty) {

        String name() {
            return base + (spec ? "Spec" : "");
        }

        String qualifiedName() {
            return qualify(packageName, name());
        }

        /** Whether the other type can name this one, and whoever extends the other one can still see it. */
        boolean isVisibleTo(TopLevel other) {
            boolean samePackage = packageName.equals(other.packageName);
            return open ? samePackage || !packageName.isEmpty() : samePackage && !other.open;
        }
    }

    /** An accessor that a spec has, its own or another's. */
    private record Member(String name, FieldKind kind, String type, String origin, boolean deprecated) {}

    private RandomSpecs(long seed) {
        random = new Random(seed);
        texts = new RandomTexts(random);
    }

    /** Makes some files, which can need each other. */
    static List<Source> make(long seed, int files) {
        return new RandomSpecs(seed).make(files);
    }

    /** For each package, a class that uses the models of these sources. */
    static List<JavaFileObject> uses(Collection<Source> sources) {
        List<JavaFileObject> uses = new ArrayList<>();
        for (String packageName : PACKAGES) {
            StringBuilder methods = new StringBuilder();
            sources.stream()
                    .filter(source -> source.packageName().equals(packageName))
                    .flatMap(source -> source.models().stream())
                    .forEach(model -> methods.append(String.format(
                            "static Object use(%1$s model) { return %1$s.builder().equals(model.toBuilder().build()); }%n",
                            model)));
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
        boolean spec = awkward || !chance(8);
        return new TopLevel(
                index,
                spec,
                !spec && random.nextBoolean(),
                texts.pick(PACKAGES),
                awkward ? AWKWARD_NAMES.get(index) : (spec ? "Task" : "Part") + index,
                random.nextBoolean(),
                spec && !awkward && chance(3));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** Deals out every fault before one comes again. */
    private SpecFault nextFault() {
        if (faults.isEmpty()) {
            faults.addAll(SpecFault.ALL);
            Collections.shuffle(faults, random);
        }
        return faults.remove(faults.size() - 1);
    }

    /** Writes one file. */
    private final class SourceWriter {

        private final TopLevel type;
        private final Set<Rule> broken = EnumSet.noneOf(Rule.class);
        private final Set<String> references = new TreeSet<>();
        private final List<String> models = new ArrayList<>();
        private final Set<FieldKind> fieldKinds = new HashSet<>();
        private int specs;

        SourceWriter(TopLevel type) {
            this.type = type;
        }

        Source write() {
            String text = packageClause(type.packageName()) + (type.spec() ? spec() : plainInterface());
            return new Source(type.packageName(), type.name(), text, broken, references, models, specs, fieldKinds);
        }

        private String plainInterface() {
            String parameter = type.generic() ? "<T>" : "";
            SpecWriter writer = new SpecWriter(type.qualifiedName(), "", 2);
            if (type.generic()) {
                writer.addAccessor("generic", new FieldKind(Kind.ANY_JSON, Shape.SINGLE), "T", false);
                writer.addAccessor("generics", new FieldKind(Kind.ANY_JSON, Shape.LIST), "java.util.List<T>", false);
            }
            writer.addFields(random.nextInt(4));
            extensible.put(type, writer.members);
            return visibility() + "interface " + type.name() + parameter + writer.body();
        }

        private String spec() {
            SpecWriter writer = new SpecWriter(type.qualifiedName(), modelName(), 0);
            String bases = writer.addBases();
            String parents = writer.addParents();
            writer.addFields(fieldCount());
            if (type.faulty()) {
                writer.addFaults();
            } else {
                extensible.put(type, writer.members);
            }
            String name = modelName().equals(type.base()) ? "" : "name = \"" + modelName() + "\"";
            String arguments = name + (name.isEmpty() || bases.isEmpty() ? "" : ", ") + bases;
            return texts.documentation(false) + "@" + RUNTIME + "AsanaResource(" + arguments + ")\n" + visibility()
                    + "interface " + type.name() + parents + writer.body();
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

            SpecWriter(String qualifiedName, String model, int depth) {
                this.qualifiedName = qualifiedName;
                this.model = model;
                this.depth = depth;
                if (!model.isEmpty()) {
                    models.add(model);
                    specs++;
                }
            }

            String body() {
                return " {\n" + text + "}\n";
            }

            /** What the spec extends, as its source says it. */
            String addParents() {
                List<String> parents = new ArrayList<>();
                for (TopLevel parent : someEarlierTypes()) {
                    Kind argument = texts.pick(List.of(Kind.TEXT, Kind.FLAG, Kind.DATE, Kind.ANY_JSON));
                    Map<String, Member> inherited = new LinkedHashMap<>(extensible.get(parent));
                    inherited.replaceAll((key, member) -> substitute(member, argument.type));
                    if (inherit(inherited)) {
                        extendedKeys.addAll(inherited.keySet());
                        parents.add(parent.qualifiedName() + (parent.generic() ? "<" + argument.type + ">" : ""));
                        references.add(parent.qualifiedName());
                    }
                }
                return parents.isEmpty() ? "" : " extends " + String.join(", ", parents);
            }

            /** What the spec is based on, as a member of its annotation. */
            String addBases() {
                List<String> bases = new ArrayList<>();
                for (TopLevel base : someEarlierTypes()) {
                    if (!base.generic() && inherit(extensible.get(base))) {
                        bases.add(base.qualifiedName() + ".class");
                        references.add(base.qualifiedName());
                    }
                }
                return bases.isEmpty() ? "" : "basedOn = {" + String.join(", ", bases) + "}";
            }

            private List<TopLevel> someEarlierTypes() {
                List<TopLevel> some = new ArrayList<>();
                for (int count = chance(3) ? 1 + random.nextInt(3) : 0; count > 0; count--) {
                    TopLevel candidate = texts.pick(types);
                    if (isGoodParent(candidate) && !some.contains(candidate)) {
                        some.add(candidate);
                    }
                }
                return some;
            }

            /** Small ones only: what extends what extends a large one takes long to compile, and shows no more. */
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

            /** Takes over members, unless one would not go with those that are there. */
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

            /** A name that the spec does not declare itself, in no other notation either. */
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

            /** The type as a source writes it, or empty text where there is nothing of that kind to name. */
            private String elementType(Kind kind) {
                return switch (kind) {
                    case SPEC, MODEL -> reference(kind);
                    case SELF -> model.isEmpty() ? "" : qualifiedName;
                    case NESTED -> depth < 2 ? nestedSpec() : "";
                    default -> kind.type;
                };
            }

            private String reference(Kind kind) {
                TopLevel other = texts.pick(types);
                if (!other.spec() || !other.isVisibleTo(type) || (other.faulty() && !type.faulty())) {
                    return "";
                }
                references.add(other.qualifiedName());
                String name = kind == Kind.SPEC ? other.name() : RandomSpecs.modelName(other);
                boolean simply = other.packageName().equals(type.packageName()) && random.nextBoolean();
                return simply ? name : qualify(other.packageName(), name);
            }

            private String nestedSpec() {
                String base = "Inner" + ++uniqueNumbers;
                SpecWriter nested = new SpecWriter(qualifiedName + "." + base + "Spec", model + base, depth + 1);
                String parents = nested.addParents();
                nested.addFields(random.nextInt(5));
                text.append(texts.documentation(false))
                        .append("@" + RUNTIME + "AsanaResource interface " + base + "Spec" + parents + nested.body());
                return base + "Spec";
            }

            private String openEnum() {
                String name = chance(4) && !model.isEmpty() ? ", name = \"Enum" + ++uniqueNumbers + "\"" : "";
                return "@OpenEnum(value = {" + String.join(", ", texts.enumLiterals()) + "}" + name + ")\n";
            }

            private void addAccessor(String name, FieldKind kind, String fieldType, boolean mustBeDeprecated) {
                boolean deprecated = mustBeDeprecated || chance(10);
                String annotations = traits() + (kind.kind() == Kind.OPEN_ENUM ? openEnum() : "");
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
                for (String trait : List.of("@Required", "@ReadOnly", "@Sensitive", "@Conditional", "@OptIn")) {
                    traits.append(chance(10) ? trait + "\n" : "");
                }
                traits.append(chance(10) ? "@Example(" + texts.oddLiteral("e") + ")\n" : "");
                traits.append(chance(8) ? "@JsonProperty(" + texts.oddLiteral(++uniqueNumbers + " ") + ")\n" : "");
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
                    while (members.containsKey(RandomTexts.key(name))) {
                        name = newName();
                    }
                    ownKeys.add(RandomTexts.key(name));
                    faulty = faulty.replaceFirst("NAME", Matcher.quoteReplacement(name));
                }
                SpecWriter healthy = new SpecWriter("", "", 2);
                healthy.addFields(random.nextInt(4));
                return expand(faulty).replace("BODY", healthy.text);
            }
        }
    }

    private static String modelName(TopLevel type) {
        return type.index() % 7 == 6 && type.index() >= AWKWARD_NAMES.size()
                ? List.of("Other_", "other", "Größe", "Dollar$").get(type.index() % 4) + type.index()
                : type.base();
    }

    /** Annotations by their full names, since models may have the simple ones. */
    private static String expand(String annotated) {
        return annotated
                .replaceAll(
                        "@(AsanaResource|OpenEnum|Example|Required|ReadOnly|Sensitive|Conditional|OptIn)\\b",
                        "@" + RUNTIME + "$1")
                .replaceAll("@JsonProperty\\b", "@com.fasterxml.jackson.annotation.JsonProperty")
                .replaceAll("@Deprecated\\b", "@java.lang.Deprecated");
    }
}
