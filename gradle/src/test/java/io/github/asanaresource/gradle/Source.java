package io.github.asanaresource.gradle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A source of the project, as far as edits can change it.
 *
 * @param name what the project knows it by; the name of the model, if it is a spec
 * @param documentation the lines of its Javadoc
 * @param parent the source whose fields it inherits
 */
record Source(
        String name,
        Module module,
        Form form,
        List<String> documentation,
        Optional<Parent> parent,
        List<Member> members) {

    enum Form {
        RESOURCE,
        UNION,
        OPEN_ENUM,
        /** An interface that is no spec, but from which specs inherit fields. */
        FIELDS,
        /** A record that has models as components. */
        HOLDER,
        /** A class that names models in the body of a method, and nowhere else. */
        CALLER;

        boolean isSpec() {
            return this == RESOURCE || this == UNION || this == OPEN_ENUM;
        }

        boolean hasFields() {
            return this == RESOURCE || this == FIELDS;
        }
    }

    /**
     * Whose fields a source inherits.
     *
     * @param basedOn whether the annotation says so, and not {@code extends}
     */
    record Parent(String source, boolean basedOn) {}

    /** A field, a variant, a constant, or the use of a model. */
    record Member(String name, Type type, List<String> documentation) {

        Member of(Type otherType) {
            return new Member(name, otherType, documentation);
        }
    }

    /** The type of a member. */
    sealed interface Type {

        /** A type of the JDK. */
        record Plain(String java) implements Type {}

        /** An open enum of the field. */
        record Literals(List<String> literals) implements Type {}

        /** A spec nested in that of the field. */
        record Nested() implements Type {}

        /**
         * A type that comes from another source.
         *
         * @param model whether it is named by its model, and not by its spec
         */
        record Reference(String source, boolean model, boolean list) implements Type {}

        /** That of a constant of an open enum. */
        record Constant() implements Type {}
    }

    Source withMembers(List<Member> otherMembers) {
        return new Source(name, module, form, documentation, parent, otherMembers);
    }

    Source with(Member added) {
        return withMembers(Stream.concat(members.stream(), Stream.of(added)).toList());
    }

    Source replacing(Member member, Member replacement) {
        return withMembers(members.stream()
                .map(each -> each.equals(member) ? replacement : each)
                .toList());
    }

    Source withParent(Optional<Parent> otherParent) {
        return new Source(name, module, form, documentation, otherParent, members);
    }

    /** The sources that it names. */
    Set<String> references() {
        Set<String> names = new TreeSet<>();
        parent.ifPresent(each -> names.add(each.source()));
        references(members).map(Type.Reference::source).forEach(names::add);
        return names;
    }

    private static Stream<Type.Reference> references(List<Member> members) {
        return members.stream()
                .flatMap(member ->
                        member.type() instanceof Type.Reference reference ? Stream.of(reference) : Stream.of());
    }

    /** The types that one of its types names. A model has accessors for inherited fields, too. */
    Set<String> typesNamedBy(String type, Project project) {
        Set<String> named = new TreeSet<>();
        if (type.equals(typeName())) {
            parent.ifPresent(each -> named.add(project.get(each.source()).typeName()));
            references(members)
                    .map(reference -> reference.model()
                            ? reference.source()
                            : project.get(reference.source()).typeName())
                    .forEach(named::add);
        } else if (type.equals(name)) {
            Stream.concat(Stream.of(this), project.ancestors(this).stream()).forEach(declaring -> {
                references(declaring.members).map(Type.Reference::source).forEach(named::add);
                declaring.types(project).stream()
                        .filter(each -> !each.equals(declaring.typeName()) && !each.equals(declaring.name))
                        .forEach(named::add);
            });
        }
        return named;
    }

    /** The same source after another one has got another name. */
    Source renaming(String from, String to) {
        UnaryOperator<String> rename = each -> each.equals(from) ? to : each;
        return new Source(
                rename.apply(name),
                module,
                form,
                documentation,
                parent.map(each -> new Parent(rename.apply(each.source()), each.basedOn())),
                members.stream()
                        .map(member -> member.type() instanceof Type.Reference reference
                                ? member.of(new Type.Reference(
                                        rename.apply(reference.source()), reference.model(), reference.list()))
                                : member)
                        .toList());
    }

    /** The same source without what names another one. */
    Source without(String other) {
        return withParent(parent.filter(each -> !each.source().equals(other)))
                .withMembers(members.stream()
                        .filter(member -> references(List.of(member))
                                .noneMatch(reference -> reference.source().equals(other)))
                        .toList());
    }

    /** The same source as a compiler sees it in a class file: without documentation. */
    Source undocumented() {
        return new Source(
                name,
                module,
                form,
                List.of(),
                parent,
                members.stream()
                        .map(member -> new Member(member.name(), member.type(), List.of()))
                        .toList());
    }

    /** The name of the type that is in the source. */
    String typeName() {
        return form.isSpec() ? name + "Spec" : name;
    }

    /** The simple names of the types at the top level that come from it: its own, and those emitted. */
    Set<String> types(Project project) {
        Set<String> types = new LinkedHashSet<>(List.of(typeName(), name));
        members.stream()
                .filter(member -> member.type() instanceof Type.Nested)
                .forEach(member -> types.add(name + capitalized(member.name())));
        if (form == Form.RESOURCE) {
            // Fields of an interface that is no spec get an enum in each spec that inherits them.
            Stream.concat(
                            Stream.of(this),
                            project.ancestors(this).stream().filter(ancestor -> ancestor.form == Form.FIELDS))
                    .flatMap(declaring -> declaring.members.stream())
                    .filter(member -> member.type() instanceof Type.Literals)
                    .forEach(member -> types.add(name + capitalized(member.name())));
        }
        return types;
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Where it is, below the folder of sources of its module. */
    String path() {
        return module.packageName().replace('.', '/') + "/" + typeName() + ".java";
    }

    /** Its text. */
    String text(Project project) {
        List<String> lines = new ArrayList<>(List.of("package " + module.packageName() + ";", ""));
        Stream.of("AsanaResource", "OpenEnum", "Union", "Variant")
                .map(annotation -> "import io.github.asanaresource." + annotation + ";")
                .forEach(lines::add);
        lines.add("");
        lines.addAll(javadoc("", documentation));
        lines.addAll(body(project));
        return String.join("\n", lines) + "\n";
    }

    private List<String> body(Project project) {
        List<String> lines = new ArrayList<>();
        switch (form) {
            case RESOURCE, FIELDS -> {
                if (form == Form.RESOURCE) {
                    lines.add("@AsanaResource"
                            + parent.filter(Parent::basedOn)
                                    .map(each -> "(basedOn = " + typeName(project, each.source()) + ".class)")
                                    .orElse(""));
                }
                lines.add("public interface " + typeName()
                        + parent.filter(each -> !each.basedOn())
                                .map(each -> " extends " + typeName(project, each.source()))
                                .orElse("")
                        + " {");
                for (Member member : members) {
                    lines.addAll(javadoc("    ", member.documentation()));
                    lines.addAll(field(project, member));
                }
            }
            case UNION -> {
                lines.add("@Union(\"resource_type\")");
                lines.add("public interface " + typeName() + " {");
                for (Member member : members) {
                    lines.addAll(javadoc("    ", member.documentation()));
                    lines.add("    @Variant(\"" + member.name() + "\")");
                    lines.add("    " + typeName(project, member.type()) + " " + member.name() + "();");
                }
            }
            case OPEN_ENUM -> {
                lines.add("@OpenEnum");
                lines.add("public enum " + typeName() + " {");
                for (Member member : members) {
                    lines.addAll(javadoc("    ", member.documentation()));
                    lines.add("    " + member.name() + ",");
                }
            }
            case HOLDER ->
                lines.add("public record " + name + "("
                        + String.join(
                                ", ",
                                members.stream()
                                        .map(member -> typeName(project, member.type()) + " " + member.name())
                                        .toList())
                        + ") {");
            case CALLER -> {
                lines.add("public final class " + name + " {");
                lines.add("    public static Object[] call() {");
                lines.add("        return new Object[] {"
                        + String.join(
                                ", ",
                                members.stream()
                                        .map(member -> typeName(project, member.type()) + ".class.getName()")
                                        .toList())
                        + "};");
                lines.add("    }");
            }
        }
        lines.add("}");
        return lines;
    }

    private List<String> field(Project project, Member member) {
        String accessor = " " + member.name() + "();";
        if (member.type() instanceof Type.Literals enumeration) {
            return List.of(
                    "    @OpenEnum({\"" + String.join("\", \"", enumeration.literals()) + "\"})",
                    "    String" + accessor);
        }
        if (member.type() instanceof Type.Nested) {
            String nested = capitalized(member.name()) + "Spec";
            return Stream.of(
                            List.of("    " + nested + accessor),
                            javadoc("    ", member.documentation()),
                            List.of(
                                    "    @AsanaResource",
                                    "    interface " + nested + " {",
                                    "        String gid();",
                                    "    }"))
                    .flatMap(List::stream)
                    .toList();
        }
        return List.of("    " + typeName(project, member.type()) + accessor);
    }

    private String typeName(Project project, Type type) {
        if (type instanceof Type.Plain plain) {
            return plain.java();
        }
        Type.Reference reference = (Type.Reference) type;
        String named = reference.model()
                ? qualified(project.get(reference.source()), reference.source())
                : typeName(project, reference.source());
        return reference.list() ? "java.util.List<" + named + ">" : named;
    }

    private String typeName(Project project, String source) {
        return qualified(project.get(source), project.get(source).typeName());
    }

    private String qualified(Source other, String type) {
        return other.module == module ? type : other.module.packageName() + "." + type;
    }

    private static List<String> javadoc(String indentation, List<String> lines) {
        return switch (lines.size()) {
            case 0 -> List.of();
            case 1 -> List.of(indentation + "/** " + lines.get(0) + " */");
            default ->
                Stream.of(
                                Stream.of(indentation + "/**"),
                                lines.stream().map(line -> indentation + " * " + line),
                                Stream.of(indentation + " */"))
                        .flatMap(each -> each)
                        .toList();
        };
    }
}
