package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/**
 * A whole document, as Jackson hands it to an emitted model or union, and as it gets it from one: Java values of which no
 * digit, no order and no null is lost.
 *
 * <p>Jackson's own reading of an {@code Object} makes doubles of decimals, so that {@code 1.10} would become {@code 1.1}; its
 * own writing goes by the settings of the mapper, which leave out nulls, add the names of classes, or sort.
 */
public final class JsonDocument {

    private final Object json;

    JsonDocument(Object json) {
        this.json = json;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static JsonDocument of(Tree tree) {
        return new JsonDocument(tree.json());
    }

    @JsonValue
    private Tree tree() {
        return new Tree(json);
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
     * What Jackson reads and writes. Each Jackson sees its own annotations; the others, whose library may not be there, are
     * no annotations to the JVM then. A compiler would warn of them, which is why this is a type that no emitted code names.
     * It is no record, since a mapper can be told to write the names of their classes.
     */
    @com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = Jackson2TreeReader.class)
    @com.fasterxml.jackson.databind.annotation.JsonSerialize(using = Jackson2TreeWriter.class)
    @tools.jackson.databind.annotation.JsonDeserialize(using = Jackson3TreeReader.class)
    @tools.jackson.databind.annotation.JsonSerialize(using = Jackson3TreeWriter.class)
    static final class Tree {

        private final Object json;

        Tree(Object json) {
            this.json = json;
        }

        Object json() {
            return json;
        }
    }
}
