package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/**
 * A whole document, as Jackson hands it to an emitted model or union: Java values of which no digit, no order and no null
 * was lost.
 *
 * <p>Jackson's own reading of an {@code Object} makes doubles of decimals, so that {@code 1.10} would become {@code 1.1}.
 */
public final class JsonDocument {

    private final Object json;

    private JsonDocument(Object json) {
        this.json = json;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static JsonDocument of(Tree tree) {
        return new JsonDocument(tree.json());
    }

    /**
     * Takes the document for an object.
     *
     * @param resource the simple name of the model that is to be made of it
     * @return its fields by wire name, in the order in which they came
     * @throws IllegalArgumentException if it is a text, a flag, a number or a list; the message names the resource
     */
    public Map<String, ?> object(String resource) {
        if (json instanceof Map) {
            return JsonObjects.of(json);
        }
        throw new IllegalArgumentException(resource + ": expected an object, not " + JsonKind.describe(json));
    }

    /** {@return the document: a text, a flag, a number, a list or a map by wire name} */
    public Object json() {
        return json;
    }

    /**
     * What Jackson reads. Each Jackson sees its own annotation; the other, whose library may not be there, is no annotation
     * to the JVM then. A compiler would warn of it, which is why this is a type that no emitted code names.
     */
    @com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = Jackson2TreeReader.class)
    @tools.jackson.databind.annotation.JsonDeserialize(using = Jackson3TreeReader.class)
    record Tree(Object json) {}
}
