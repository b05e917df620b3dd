package io.github.asanaresource.gradle;

import io.github.asanaresource.gradle.Source.Form;
import io.github.asanaresource.gradle.Source.Member;
import io.github.asanaresource.gradle.Source.Parent;
import io.github.asanaresource.gradle.Source.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a random project, and random edits of it; the same seed makes the same ones. */
final class RandomEdits {

    /** What users do to their specs. */
    enum Kind {
        FIELD_ADDED,
        FIELD_RENAMED,
        FIELD_RETYPED,
        FIELD_DOCUMENTED,
        LITERAL_ADDED,
        SPEC_ADDED,
        SPEC_DELETED,
        SPEC_RENAMED,
        PARENT_CHANGED
    }

    private record Field(Source source, Member member) {}

    private static final List<String> PLAIN_TYPES = List.of(
            "String", "boolean", "long", "java.math.BigDecimal", "java.time.LocalDate", "java.util.List<String>");

    private final Random random;

    /** Makes each name and each documentation a new one. */
    private int number;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    Project project() {
        Project project = new Project(Map.of());
        for (Module module : Module.values()) {
            project = adding(project, module, Form.FIELDS, 2);
            project = adding(project, module, Form.OPEN_ENUM, 3);
            project = adding(project, module, Form.RESOURCE, 18);
            project = adding(project, module, Form.UNION, 2);
            project = adding(project, module, Form.HOLDER, 2);
            project = adding(project, module, Form.CALLER, 2);
        }
        return project;
    }

    private Project adding(Project project, Module module, Form form, int count) {
        Project larger = project;
        for (int i = 0; i < count; i++) {
            larger = larger.with(source(larger, module, form));
        }
        return larger;
    }

    private Source source(Project project, Module module, Form form) {
        Source source = new Source(
                switch (form) {
                            case RESOURCE -> "Task";
                            case UNION -> "Membership";
                            case OPEN_ENUM -> "Color";
                            case FIELDS -> "Common";
                            case HOLDER -> "Holder";
                            case CALLER -> "Caller";
                        }
                        + ++number,
                module,
                form,
                documentation(),
                Optional.empty(),
                List.of());
        if (form == Form.RESOURCE && random.nextInt(3) == 0) {
            source = source.withParent(parent(project, source));
        }
        int members = form == Form.RESOURCE ? 2 + random.nextInt(4) : 3;
        for (int i = 0; i < members; i++) {
            source = source.with(member(project, source));
        }
        return source;
    }

    private Member member(Project project, Source source) {
        number++;
        return switch (source.form()) {
            case RESOURCE, FIELDS -> new Member("field" + number, fieldType(project, source), documentation());
            case OPEN_ENUM -> new Member("CONSTANT_" + number, new Type.Constant(), documentation());
            case UNION, HOLDER, CALLER ->
                new Member(
                        "one" + number,
                        new Type.Reference(
                                pick(others(project, source, other -> other.form() == Form.RESOURCE))
                                        .name(),
                                source.form() != Form.UNION,
                                false),
                        documentation());
        };
    }

    private Type fieldType(Project project, Source source) {
        List<Source> others = others(project, source, other -> other.form().isSpec());
        return switch (random.nextInt(10)) {
            case 0 -> new Type.Literals(List.of("literal_" + ++number, "literal_" + ++number));
            case 1 -> new Type.Nested();
            case 2, 3 ->
                others.isEmpty()
                        ? new Type.Plain("Object")
                        : new Type.Reference(pick(others).name(), random.nextBoolean(), random.nextInt(3) == 0);
            default -> new Type.Plain(pick(PLAIN_TYPES));
        };
    }

    private Optional<Parent> parent(Project project, Source heir) {
        List<Source> others = others(
                project,
                heir,
                other -> other.form().hasFields() && !project.ancestors(other).contains(heir) && !other.equals(heir));
        Source parent = pick(others);
        return Optional.of(new Parent(parent.name(), parent.form() == Form.RESOURCE && random.nextInt(3) == 0));
    }

    private static List<Source> others(Project project, Source source, Predicate<Source> suitable) {
        return project.stream()
                .filter(other -> source.module().sees(other.module()))
                .filter(suitable)
                .toList();
    }

    private List<String> documentation() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(line -> "Sentence " + line + " of documentation " + number++ + ".")
                .toList();
    }

    /** One that is longer or shorter, so that lines below it have other numbers. */
    private List<String> otherDocumentation(Member member) {
        return Stream.generate(this::documentation)
                .filter(each -> each.size() != member.documentation().size())
                .findFirst()
                .orElseThrow();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** An endless series in which all kinds are equally frequent. */
    Stream<Kind> kinds() {
        return Stream.generate(() -> {
                    List<Kind> all = new ArrayList<>(List.of(Kind.values()));
                    Collections.shuffle(all, random);
                    return all;
                })
                .flatMap(List::stream);
    }

    /** The project after an edit. */
    Project edit(Project project, Kind kind) {
        return switch (kind) {
            case FIELD_ADDED -> {
                Source source = pick(sources(project, each -> each.form().hasFields()));
                yield project.with(source.with(member(project, source)));
            }
            case FIELD_RENAMED -> {
                Field field = pick(fields(project, member -> true));
                Member member = field.member();
                yield project.with(field.source()
                        .replacing(member, new Member("field" + ++number, member.type(), member.documentation())));
            }
            case FIELD_RETYPED -> {
                Field field = pick(fields(project, member -> true));
                Type type = Stream.generate(() -> fieldType(project, field.source()))
                        .filter(each -> !each.equals(field.member().type()))
                        .findFirst()
                        .orElseThrow();
                yield project.with(
                        field.source().replacing(field.member(), field.member().of(type)));
            }
            case FIELD_DOCUMENTED -> {
                Field field = pick(fields(project, member -> true));
                Member member = field.member();
                yield project.with(field.source()
                        .replacing(member, new Member(member.name(), member.type(), otherDocumentation(member))));
            }
            case LITERAL_ADDED -> {
                List<Project> all = new ArrayList<>();
                for (Source each : sources(project, source -> source.form() == Form.OPEN_ENUM)) {
                    all.add(project.with(each.with(member(project, each))));
                }
                for (Field each : fields(project, member -> member.type() instanceof Type.Literals)) {
                    List<String> literals =
                            new ArrayList<>(((Type.Literals) each.member().type()).literals());
                    literals.add("literal_" + ++number);
                    Member member = each.member().of(new Type.Literals(literals));
                    all.add(project.with(each.source().replacing(each.member(), member)));
                }
                yield pick(all);
            }
            case SPEC_ADDED -> project.with(source(project, pick(List.of(Module.values())), Form.RESOURCE));
            case SPEC_DELETED -> {
                Source deleted = pick(sources(project, each -> canBeDeleted(project, each)));
                yield project.without(deleted.name());
            }
            case SPEC_RENAMED -> {
                Source renamed = pick(sources(project, each -> each.form().isSpec()));
                yield project.renaming(renamed.name(), "Renamed" + ++number);
            }
            case PARENT_CHANGED -> {
                Source heir = pick(sources(project, each -> each.form() == Form.RESOURCE));
                Optional<Parent> parent = heir.parent();
                while (parent.equals(heir.parent())) {
                    parent = random.nextInt(3) == 0 ? Optional.empty() : parent(project, heir);
                }
                yield project.with(heir.withParent(parent));
            }
        };
    }

    private static List<Source> sources(Project project, Predicate<Source> suitable) {
        return project.stream().filter(suitable).toList();
    }

    /** Whether the others remain what they are: a union, for one, needs two variants. */
    private static boolean canBeDeleted(Project project, Source source) {
        return source.form() == Form.RESOURCE
                && project.stream()
                        .filter(other -> other.references().contains(source.name()))
                        .map(other -> other.without(source.name()))
                        .allMatch(other ->
                                other.form().hasFields() || other.members().size() >= 2);
    }

    private static List<Field> fields(Project project, Predicate<Member> suitable) {
        return project.stream()
                .filter(source -> source.form().hasFields())
                .flatMap(source -> source.members().stream().filter(suitable).map(member -> new Field(source, member)))
                .toList();
    }
}
