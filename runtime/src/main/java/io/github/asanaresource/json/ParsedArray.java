package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.util.ArrayList;
import java.util.List;

/** A JSON array as a list. Its content is parsed JSON and immutable, so it never has to be copied. */
public final class ParsedArray extends ImmutableList<@Nullable Object> {

    private static final long serialVersionUID = 1L;

    /** Most arrays are so short; an {@code ArrayList} would begin with ten. */
    private static final int INITIAL_CAPACITY = 4;

    private ParsedArray(@Nullable Object[] elements) {
        super(elements);
    }

    /** Builds an array. */
    public static final class Builder {

        private final List<@Nullable Object> elements = new ArrayList<>(INITIAL_CAPACITY);

        /** Creates a builder of an array without elements. */
        public Builder() {}

        /**
         * Adds an element.
         *
         * @param json the element, which is copied by {@link ParsedJson#copyOf} unless it is immutable
         * @throws IllegalArgumentException if it is not JSON
         */
        public void add(@Nullable Object json) {
            addParsed(ParsedJson.copyOf(json));
        }

        /** Adds an element that is parsed JSON already. */
        void addParsed(@Nullable Object json) {
            elements.add(json);
        }

        /** {@return an array of the elements added so far} */
        public ParsedArray build() {
            return new ParsedArray(elements.toArray());
        }
    }
}
