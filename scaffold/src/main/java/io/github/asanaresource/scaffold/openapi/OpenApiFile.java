package io.github.asanaresource.scaffold.openapi;

import io.github.asanaresource.scaffold.InputFile;
import io.github.asanaresource.scaffold.ScaffoldException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML, of which JSON is a part, from files. */
public final class OpenApiFile {

    /** Asana's document has three million characters, which is the limit of the library by default. */
    private static final int MAXIMUM_LENGTH = 100_000_000;

    private OpenApiFile() {}

    /**
     * Reads an OpenAPI document.
     *
     * @param file the file
     * @return the document
     * @throws ScaffoldException if the file cannot be read, or is none
     */
    public static OpenApiDocument read(Path file) {
        JsonObject root = root(file);
        if (root.has("swagger")) {
            throw new ScaffoldException(file + " is a document of Swagger 2: convert it to OpenAPI 3 first");
        }
        if (!root.has("openapi")
                || root.object("components")
                        .flatMap(each -> each.object("schemas"))
                        .isEmpty()) {
            throw new ScaffoldException(file + " is no OpenAPI document: it has no components.schemas");
        }
        try {
            return new SchemaReader(root).read();
        } catch (ScaffoldException e) {
            throw new ScaffoldException(file + ": " + e.getMessage());
        }
    }

    /**
     * Reads an object.
     *
     * @param file the file
     * @return the object as parsed JSON
     * @throws ScaffoldException if the file cannot be read, or has something else
     */
    public static Map<String, Object> readObject(Path file) {
        return root(file).members();
    }

    private static JsonObject root(Path file) {
        String text = InputFile.text(file);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(MAXIMUM_LENGTH)
                .setAllowDuplicateKeys(false)
                .setTagConstructors(Map.of(Tag.FLOAT, OpenApiFile::number))
                .build();
        Object value;
        try {
            value = new Load(settings).loadFromString(text);
        } catch (MarkedYamlEngineException e) {
            throw new ScaffoldException(file + " is not valid YAML" + place(e) + e.getProblem());
        } catch (YamlEngineException e) {
            throw new ScaffoldException(file + " is not valid YAML: " + firstLine(String.valueOf(e.getMessage())));
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw new ScaffoldException(file + " is no OpenAPI document: it is not an object");
        }
        return JsonObject.of("", withStringKeys(map));
    }

    /** The keys of JSON are strings; those of YAML may be numbers, such as the status of a response. */
    private static Object withStringKeys(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((key, each) -> object.put(String.valueOf(key), withStringKeys(each)));
            return object;
        }
        return value instanceof List<?> list
                ? list.stream().map(OpenApiFile::withStringKeys).collect(Collectors.toCollection(ArrayList::new))
                : value;
    }

    /** A number with all its digits: 1.10 is not 1.1. */
    private static Object number(Node node) {
        String text = ((ScalarNode) node).getValue();
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text; // infinity, and what is not a number, which JSON does not have
        }
    }

    private static String place(MarkedYamlEngineException e) {
        return e.getProblemMark()
                .map(mark -> ", line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": ")
                .orElse(": ");
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
