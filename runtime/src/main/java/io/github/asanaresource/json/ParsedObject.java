package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object as a map. Its content is parsed JSON and immutable, so it never has to be copied. */
public final class ParsedObject extends ImmutableMap<@Nullable Object> {

    private static final long serialVersionUID = 1L;

    private ParsedObject(Map<String, @Nullable Object> fields) {
        super(fields);
    }

    /** Builds an object. A builder builds one object only. */
    public static final class Builder {

        private @Nullable Map<String, @Nullable Object> fields = new SmallMap<>();

        /** Creates a builder of an object without fields. */
        public Builder() {}

        /**
         * Creates a builder with the fields of another object.
         *
         * @param object the other object
         */
        public Builder(ParsedObject object) {
            object.forEach(this::putParsed);
        }

        /**
         * Adds a field, or replaces its value.
         *
         * @param name its name
         * @param json its value, which is copied by {@link ParsedJson#copyOf} unless it is immutable
         * @throws IllegalArgumentException if it is not JSON
         */
        public void put(String name, @Nullable Object json) {
            putParsed(name, ParsedJson.copyOf(json));
        }

        /** Adds a field whose value is parsed JSON already. */
        void putParsed(String name, @Nullable Object json) {
            Map<String, @Nullable Object> known = fields();
            if (known instanceof SmallMap<@Nullable Object> small && small.isFull()) {
                known = new LinkedHashMap<>(small);
                fields = known;
            }
            known.put(name, json);
        }

        /**
         * Removes a field if it is present.
         *
         * @param name its name
         */
        public void remove(String name) {
            Map<String, @Nullable Object> others = new LinkedHashMap<>(fields());
            others.remove(name);
            fields = others;
        }

        /** {@return an object of the fields added so far} */
        public ParsedObject build() {
            ParsedObject object = new ParsedObject(fields());
            fields = null;
            return object;
        }

        private Map<String, @Nullable Object> fields() {
            if (fields == null) {
                throw new IllegalStateException("This object has been built");
            }
            return fields;
        }
    }
}
