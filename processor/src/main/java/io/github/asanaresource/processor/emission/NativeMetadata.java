package io.github.asanaresource.processor.emission;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.Definition;
import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import io.github.asanaresource.processor.definition.ResourceDefinition;
import io.github.asanaresource.processor.definition.UnionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generates the reachability metadata of a spec, by which GraalVM lets Jackson use the emitted types in a native image: it
 * asks them for their members, and calls their creators. All else that it calls belongs to the runtime.
 *
 * <p>The entries have no conditions. Jackson examines a type before it is initialized, and so before a condition on this type
 * would hold.
 */
public final class NativeMetadata {

    private static final String FILE = """
            {
              "reflection": [
            %s
              ]
            }
            """;

    private static final String ENTRY = """
                {
                  "type": "%s",
                  "methods": [{ "name": "%s", "parameterTypes": ["%s"] }]
                }\
            """;

    private NativeMetadata() {}

    /** Returns the path of the file. GraalVM reads one in each folder below {@code META-INF/native-image}. */
    public static String path(Definition definition) {
        return Stream.of(
                        "META-INF/native-image",
                        definition.name().packageName(),
                        definition.name().simpleName(),
                        "reachability-metadata.json")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    /** Generates the text of the file. */
    public static String generate(Definition definition) {
        return FILE.formatted(String.join(",\n", entries(definition)));
    }

    private static List<String> entries(Definition definition) {
        List<String> entries = new ArrayList<>();
        if (definition instanceof UnionDefinition union) {
            entries.add(document(union.name()));
            union.variants()
                    .forEach(variant -> entries.add(document(union.name().nestedClass(variant.name()))));
            entries.add(document(union.name().nestedClass(UnionDefinition.FALLBACK)));
        } else if (definition instanceof OpenEnumDefinition openEnum) {
            entries.add(entry(openEnum.name(), OpenEnumGenerator.CREATOR, ClassName.get(String.class)));
        } else if (definition instanceof ResourceDefinition resource) {
            entries.add(document(resource.name()));
            resource.openEnums().forEach(openEnum -> entries.addAll(entries(openEnum)));
        }
        return entries;
    }

    /** The entry of a type that Jackson creates from a document. */
    private static String document(ClassName type) {
        return entry(type, TopLevelGenerator.CREATOR, RuntimeTypes.JSON_DOCUMENT);
    }

    private static String entry(ClassName type, String creator, ClassName parameter) {
        return ENTRY.formatted(type.reflectionName(), creator, parameter.reflectionName());
    }
}
