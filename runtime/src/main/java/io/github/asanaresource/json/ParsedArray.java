package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.util.ArrayList;
import java.util.List;

/** A JSON array as a list. All that it contains is parsed JSON and cannot change, so that nobody has to copy it. */
public final class ParsedArray extends ImmutableList<@Nullable Object> {

    private static final long serialVersionUID = 1L;

    private ParsedArray(@Nullable Object[] elements) {
        super(elements);
    }

    /** Builds an array. */
    public static final class Builder {

        private final List<@Nullable Object> elements = new ArrayList<>();

        /** Begins an array without elements. */
        public Builder() {}

        /**
         * Adds an element.
         *
         * @param json the element, of which {@link ParsedJson#copyOf} makes a copy if it can change
         * @throws IllegalArgumentException if it is not JSON
         */
        public void add(@Nullable Object json) {
            elements.add(ParsedJson.copyOf(json));
        }

        /** {@return an array of the elements so far} */
        public ParsedArray build() {
            return new ParsedArray(elements.toArray());
        }
    }
}
