package io.github.asanaresource.scaffold.text;

import io.github.asanaresource.scaffold.WireNames;
import io.github.asanaresource.scaffold.plan.InlineEnum;
import io.github.asanaresource.scaffold.plan.JavaType;
import io.github.asanaresource.scaffold.plan.Mark;
import io.github.asanaresource.scaffold.plan.PlannedCustomField;
import io.github.asanaresource.scaffold.plan.PlannedField;
import io.github.asanaresource.scaffold.plan.PlannedSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The text of specs and of their members, in the formatting of palantir-java-format; and the imports that it needs. */
final class Members {

    private static final String RUNTIME = "io.github.asanaresource.";
    private static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";
    private static final String INDENT = "    ";
    private static final int WIDTH = 120;

    private final Set<String> imports;
    private final boolean hasDocs;

    /**
     * Creates an instance.
     *
     * @param imports takes the qualified names that the text needs
     * @param hasDocs whether descriptions become Javadoc
     */
    Members(Set<String> imports, boolean hasDocs) {
        this.imports = imports;
        this.hasDocs = hasDocs;
    }

    /** A spec. */
    List<String> spec(PlannedSpec spec, int depth) {
        List<String> lines = new ArrayList<>(doc(spec.description(), depth));
        if (spec instanceof PlannedSpec.Resource resource) {
            addResource(resource, depth, lines);
        } else if (spec instanceof PlannedSpec.Union union) {
            addUnion(union, depth, lines);
        } else if (spec instanceof PlannedSpec.OpenEnum openEnum) {
            addEnum(openEnum, depth, lines);
        } else if (spec instanceof PlannedSpec.CustomFields customFields) {
            addCustomFields(customFields, depth, lines);
        }
        return lines;
    }

    private void addResource(PlannedSpec.Resource resource, int depth, List<String> lines) {
        lines.add(resourceAnnotation(resource));
        List<List<String>> members = new ArrayList<>();
        resource.fields().forEach(field -> members.add(field(field, resource.name(), depth + 1)));
        resource.nested().forEach(nested -> members.add(spec(nested, depth + 1)));
        String parents = extended(resource);
        addBody(
                declaration("interface", resource, depth) + (parents.isEmpty() ? "" : " extends " + parents),
                members,
                lines);
    }

    /** The annotation of a resource, with what it is based on. */
    String resourceAnnotation(PlannedSpec.Resource resource) {
        imports.add(RUNTIME + "AsanaResource");
        return "@AsanaResource" + (resource.isBasedOn() ? "(basedOn = " + bases(resource) + ")" : "");
    }

    /** The value of {@code basedOn}. */
    static String bases(PlannedSpec.Resource resource) {
        List<String> classes =
                resource.parents().stream().map(parent -> parent + ".class").toList();
        return classes.size() == 1 ? classes.get(0) : "{" + String.join(", ", classes) + "}";
    }

    /** What follows {@code extends}. */
    static String extended(PlannedSpec.Resource resource) {
        return resource.isBasedOn() ? "" : String.join(", ", resource.parents());
    }

    private static String declaration(String keyword, PlannedSpec spec, int depth) {
        return (depth == 0 ? "public " : "") + keyword + " " + spec.simpleName();
    }

    private void addUnion(PlannedSpec.Union union, int depth, List<String> lines) {
        imports.add(RUNTIME + "Union");
        lines.add("@Union" + (union.discriminators().isEmpty() ? "" : "(" + strings(union.discriminators()) + ")"));
        addBody(
                declaration("interface", union, depth),
                union.variants().stream()
                        .map(variant -> variant(variant, union.name()))
                        .toList(),
                lines);
    }

    /** A method of a union. */
    List<String> variant(PlannedSpec.Variant variant, String owner) {
        List<String> lines = new ArrayList<>();
        if (!variant.strings().isEmpty()) {
            imports.add(RUNTIME + "Variant");
            lines.add("@Variant(" + strings(variant.strings()) + ")");
        }
        lines.add(variant.type().text(owner) + " " + variant.name() + "();");
        return lines;
    }

    private void addEnum(PlannedSpec.OpenEnum openEnum, int depth, List<String> lines) {
        imports.add(RUNTIME + "OpenEnum");
        lines.add("@OpenEnum");
        lines.add(declaration("enum", openEnum, depth) + " {");
        List<PlannedSpec.Constant> constants = openEnum.constants();
        for (int index = 0; index < constants.size(); index++) {
            List<String> constant = constant(constants.get(index), depth + 1);
            if (index > 0 && constant.size() > 1) {
                lines.add("");
            }
            boolean isLast = index == constants.size() - 1;
            constant.set(constant.size() - 1, constant.get(constant.size() - 1) + (isLast ? "" : ","));
            constant.forEach(line -> lines.add(INDENT + line));
        }
        lines.add("}");
    }

    /** A constant of an enum, without comma. */
    List<String> constant(PlannedSpec.Constant constant, int depth) {
        List<String> lines = new ArrayList<>(doc(constant.description(), depth));
        if (!constant.name().toLowerCase(Locale.ROOT).equals(constant.string())) {
            imports.add(JSON_PROPERTY);
            lines.add("@JsonProperty(" + string(constant.string()) + ")");
        }
        lines.add(constant.name());
        return lines;
    }

    private void addCustomFields(PlannedSpec.CustomFields customFields, int depth, List<String> lines) {
        addBody(
                declaration("interface", customFields, depth),
                customFields.fields().stream()
                        .map(field -> customField(field, customFields.name(), depth + 1))
                        .toList(),
                lines);
    }

    /** The accessor of a custom field. */
    List<String> customField(PlannedCustomField field, String owner, int depth) {
        List<String> lines = new ArrayList<>(doc(field.description(), depth));
        if (field.isReadOnly()) {
            lines.add(mark(Mark.READ_ONLY));
        }
        imports.add(RUNTIME + "CustomField");
        lines.add("@CustomField(" + string(field.gid()) + ")");
        lines.add(type(field.type(), owner) + " " + field.accessor() + "();");
        return lines;
    }

    private static void addBody(String head, List<List<String>> members, List<String> lines) {
        if (members.isEmpty()) {
            lines.add(head + " {}");
            return;
        }
        lines.add(head + " {");
        members.forEach(member -> {
            lines.add("");
            member.forEach(line -> lines.add(line.isEmpty() ? "" : INDENT + line));
        });
        lines.add("}");
    }

    /** An accessor. */
    List<String> field(PlannedField field, String owner, int depth) {
        List<String> lines = new ArrayList<>(doc(field.description(), depth));
        if (field.overrides()) {
            lines.add("@Override");
        }
        field.marks().forEach(mark -> lines.add(mark(mark)));
        field.openEnum().ifPresent(openEnum -> lines.addAll(openEnum(openEnum, depth)));
        field.example().ifPresent(example -> lines.add(example(example)));
        if (!WireNames.of(field.accessor()).equals(field.wireName())) {
            imports.add(JSON_PROPERTY);
            lines.add("@JsonProperty(" + string(field.wireName()) + ")");
        }
        lines.add(type(field.type(), owner) + " " + field.accessor() + "();");
        return lines;
    }

    String mark(Mark mark) {
        if (mark != Mark.DEPRECATED) {
            imports.add(mark.annotation());
        }
        return "@" + mark.simpleName();
    }

    String example(String example) {
        imports.add(RUNTIME + "Example");
        return "@Example(" + string(example) + ")";
    }

    String type(JavaType type, String owner) {
        if (type.isOfJava()) {
            imports.add(type.element());
        }
        switch (type.container()) {
            case LIST -> imports.add("java.util.List");
            case MAP -> imports.add("java.util.Map");
            default -> {}
        }
        return type.text(owner);
    }

    List<String> openEnum(InlineEnum openEnum, int depth) {
        imports.add(RUNTIME + "OpenEnum");
        String name = openEnum.name().isEmpty() ? "" : ", name = " + string(openEnum.name());
        String start = "@OpenEnum(" + (name.isEmpty() ? "" : "value = ");
        return wrapped(start, openEnum.strings(), name + ")", depth);
    }

    /** An array of strings in one line, or else a line for each. */
    static List<String> wrapped(String start, List<String> strings, String end, int depth) {
        String line = start + strings(strings) + end;
        if (depth * INDENT.length() + line.length() <= WIDTH) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>(List.of(start + "{"));
        for (int index = 0; index < strings.size(); index++) {
            lines.add(INDENT + string(strings.get(index)) + (index == strings.size() - 1 ? "" : ","));
        }
        lines.add("}" + end);
        return lines;
    }

    private List<String> doc(String description, int depth) {
        return hasDocs ? Javadoc.comment(description, depth * INDENT.length()) : List.of();
    }

    /** A string, or several in braces, as the value of a member. */
    static String strings(List<String> strings) {
        String joined = strings.stream().map(Members::string).collect(Collectors.joining(", "));
        return strings.size() == 1 ? joined : "{" + joined + "}";
    }

    static String string(String value) {
        StringBuilder literal = new StringBuilder("\"");
        value.chars().forEach(character -> {
            switch (character) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default ->
                    literal.append(
                            character < ' ' ? String.format(Locale.ROOT, "\\u%04x", character) : (char) character);
            }
        });
        return literal.append('"').toString();
    }

    /** Lines, each behind some blanks. */
    static String indented(List<String> lines, String indent) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split("\n", -1)))
                .map(line -> line.isEmpty() ? "" : indent + line)
                .collect(Collectors.joining("\n"));
    }
}
