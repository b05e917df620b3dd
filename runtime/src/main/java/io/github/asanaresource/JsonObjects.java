package io.github.asanaresource;

import java.util.Map;

/** JSON objects that are there as Java maps, for emitted unions. */
public final class JsonObjects {

    private JsonObjects() {}

    /**
     * Takes JSON for an object.
     *
     * @param json any JSON
     * @return the same, as a map by wire name
     * @throws IllegalArgumentException if it is no map, or has a key that is no text
     */
    @SuppressWarnings("unchecked") // every key has been looked at, and nobody writes to the map
    public static Map<String, ?> of(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> object)) {
            throw new IllegalArgumentException("Expected an object, not " + JsonKind.describe(json));
        }
        object.keySet().forEach(Copies::requireName);
        return (Map<String, ?>) object;
    }

    /**
     * Finds the text that tells which variant of a union a document is.
     *
     * @param json the document, any JSON
     * @param paths wire names, or wire names with dots between them that lead into an object, in the order to ask them
     * @return the text at the first path that has one; empty text, which means no variant, if none has
     */
    public static String discriminator(@Nullable Object json, String... paths) {
        for (String path : paths) {
            Object value = json;
            for (String name : path.split("\\.", -1)) {
                value = value instanceof Map<?, ?> object ? object.get(name) : null;
            }
            if (value instanceof String text) {
                return text;
            }
        }
        return "";
    }
}
