package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.util.ArrayList;
import java.util.List;

/** A JSON array as a list. Its content is parsed JSON and immutable, so it never has to be copied. */
public final class ParsedArray extends ImmutableList<@Nullable Object> {

    private static final long serialVersionUID = 1L;

    private ParsedArray(@Nullable Object[] elements) {
        super(elements);
    }

    /** Builds an array. */
    public static final class Builder {

        private final List<@Nullable Object> elements = new ArrayList<>();

        /** Creates a builder of an array without elements. */
        public Builder() {}

        /**
         * Adds an element.
         *
         * @param json the element, which is copied by {@link ParsedJson#copyOf} unless it is immutable
         * @throws IllegalArgumentException if it is not JSON
         */
        public void add(@Nullable Object json) {
            elements.add(ParsedJson.copyOf(json));
        }

        /** {@return an array of the elements added so far} */
        public ParsedArray build() {
            return new ParsedArray(elements.toArray());
        }
    }
}
