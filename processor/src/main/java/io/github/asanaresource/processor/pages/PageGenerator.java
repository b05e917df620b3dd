package io.github.asanaresource.processor.pages;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.asanaresource.processor.definition.Definition;
import io.github.asanaresource.processor.definition.FieldDefinition;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import io.github.asanaresource.processor.definition.ResourceDefinition;
import io.github.asanaresource.processor.definition.Trait;
import io.github.asanaresource.processor.definition.UnionDefinition;
import io.github.asanaresource.processor.definition.UnionDefinition.Variant;
import io.github.asanaresource.processor.emission.Documentation;
import io.github.asanaresource.processor.emission.FieldShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generates a page in Markdown for each type that is emitted from a spec: what the type is, and a table of its fields,
 * strings or variants.
 */
public final class PageGenerator {

    /** What a table has in place of a description. */
    private static final String NO_DESCRIPTION = "N/A";

    /** The package of the page, from which links lead to other pages. */
    private final String packageName;

    private PageGenerator(Definition definition) {
        this.packageName = definition.name().packageName();
    }

    /** Generates the pages of a spec, by the type that each describes. */
    public static Map<ClassName, String> generate(Definition definition) {
        PageGenerator generator = new PageGenerator(definition);
        Map<ClassName, String> pages = new LinkedHashMap<>();
        if (definition instanceof UnionDefinition union) {
            pages.put(union.name(), generator.union(union));
        } else if (definition instanceof OpenEnumDefinition openEnum) {
            pages.put(openEnum.name(), openEnum(openEnum, Documentation.ofType(openEnum.documentation())));
        } else if (definition instanceof ResourceDefinition resource) {
            pages.put(resource.name(), generator.resource(resource));
            resource.openEnums()
                    .forEach(openEnum -> pages.put(
                            openEnum.name(), openEnum(openEnum, Documentation.ofMember(openEnum.documentation()))));
        }
        return pages;
    }

    /** Returns the name of the page of a type. It is in the folder of the type's package. */
    public static String fileName(ClassName type) {
        return type.simpleName() + ".md";
    }

    private static String page(ClassName type, String description, String section, Table table) {
        return Stream.of("# " + Text.of(type.simpleName()), Prose.blocks(description), "## " + section, table.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String resource(ResourceDefinition resource) {
        return page(
                resource.name(),
                Documentation.ofType(resource.documentation()),
                "Fields",
                new Table(
                        List.of("Field", "Type", "Required", "Description", "Example"),
                        resource.fields().stream().map(this::row).toList()));
    }

    private List<String> row(FieldDefinition field) {
        return List.of(
                Text.code(field.wireName()),
                type(FieldShape.returned(field.type()), FieldShape.nested(field.type())),
                field.is(Trait.REQUIRED) ? ":heavy_check_mark:" : ":heavy_minus_sign:",
                description(
                        field.documentation(), Documentation.notes(field), field.is(Trait.DEPRECATED), "this field"),
                field.example().isEmpty() ? "" : Text.code(field.example()));
    }

    private static String openEnum(OpenEnumDefinition openEnum, String description) {
        Stream<List<String>> fallback = Stream.of(
                List.of("any other string", Text.code(OpenEnumDefinition.FALLBACK), "The model keeps the string."));
        return page(
                openEnum.name(),
                description,
                "Literals",
                new Table(
                        List.of("Literal", "Constant", "Description"),
                        Stream.concat(openEnum.constants().stream().map(PageGenerator::row), fallback)
                                .toList()));
    }

    private static List<String> row(OpenEnumDefinition.Constant constant) {
        return List.of(
                Text.code(constant.wireValue()),
                Text.code(constant.name()),
                description(constant.documentation(), List.of(), constant.deprecated(), "this string"));
    }

    private String union(UnionDefinition union) {
        Stream<List<String>> fallback = Stream.of(List.of(
                Text.code(UnionDefinition.FALLBACK),
                type(ClassName.OBJECT, Optional.empty()),
                "anything else",
                "JSON that matches no variant, kept as received."));
        return page(
                union.name(),
                Documentation.ofType(union.documentation()),
                "Variants",
                new Table(
                        List.of("Variant", "Type", identification(union.discriminators()), "Description"),
                        Stream.concat(union.variants().stream().map(this::row), fallback)
                                .toList()));
    }

    /** Returns the name of the column that tells the variants apart. The first discriminator that is a string decides. */
    private static String identification(List<String> discriminators) {
        return discriminators.isEmpty()
                ? "JSON"
                : discriminators.stream().map(Text::code).collect(Collectors.joining(" or else "));
    }

    private List<String> row(Variant variant) {
        String kind = variant.type() instanceof FieldType.Resource ? "an object" : "a string";
        return List.of(
                Text.code(variant.name()),
                type(FieldShape.javaType(variant.type()), FieldShape.nested(variant.type())),
                variant.strings().isEmpty()
                        ? kind
                        : variant.strings().stream().map(Text::code).collect(Collectors.joining(", ")),
                description(variant.documentation(), List.of(), variant.deprecated(), "this variant"));
    }

    private static String description(String comment, List<String> notes, boolean isDeprecated, String subject) {
        List<String> paragraphs = new ArrayList<>(List.of(Documentation.ofMember(comment)));
        paragraphs.addAll(notes);
        if (isDeprecated) {
            paragraphs.add(Documentation.deprecation(subject, comment));
        }
        String description = paragraphs.stream()
                .map(Prose::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("<br><br>"));
        return description.isEmpty() ? NO_DESCRIPTION : description;
    }

    /** Returns a Java type, with a link to the page of the emitted type in it. */
    private String type(TypeName type, Optional<ClassName> nested) {
        String code = Text.code(simple(type));
        return nested.map(target -> "[" + code + "](" + path(target) + ")").orElse(code);
    }

    private static String simple(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized.typeArguments().stream()
                    .map(PageGenerator::simple)
                    .collect(Collectors.joining(", ", simple(parameterized.rawType()) + "<", ">"));
        }
        return ((ClassName) type).simpleName();
    }

    /** Returns the path from this page to another one. */
    private String path(ClassName target) {
        List<String> from = folders(packageName);
        List<String> to = folders(target.packageName());
        int shared = 0;
        while (shared < Math.min(from.size(), to.size()) && from.get(shared).equals(to.get(shared))) {
            shared++;
        }
        return "../".repeat(from.size() - shared)
                + to.stream().skip(shared).map(folder -> folder + "/").collect(Collectors.joining())
                + fileName(target);
    }

    private static List<String> folders(String packageName) {
        return packageName.isEmpty() ? List.of() : List.of(packageName.split("\\.", -1));
    }
}
