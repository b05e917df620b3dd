package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The names of the fields of a model, by their position in its table. */
public final class FieldNames {

    /** The libraries that have their own representation of names that are used often. */
    public enum Library {
        /** Jackson 2. */
        JACKSON_2,
        /** Jackson 3. */
        JACKSON_3
    }

    private final String[] names;
    private final Map<String, Integer> positions;
    private volatile @Nullable Object jackson2;
    private volatile @Nullable Object jackson3;
    private volatile @Nullable EncodedNames bytes;

    /**
     * Creates names.
     *
     * @param names the names, each different from the others
     */
    public FieldNames(String... names) {
        this.names = names.clone();
        this.positions = new HashMap<>(2 * names.length);
        for (int position = 0; position < names.length; position++) {
            positions.put(names[position], position);
        }
    }

    /** {@return how many names there are} */
    public int size() {
        return names.length;
    }

    /**
     * Returns a name.
     *
     * @param position its position
     * @return the name
     */
    public String get(int position) {
        return names[position];
    }

    /**
     * Finds a name.
     *
     * @param name any name
     * @return its position, or {@link JsonReader#UNKNOWN}
     */
    public int find(String name) {
        Integer position = positions.get(name);
        return position == null ? JsonReader.UNKNOWN : position;
    }

    /**
     * Returns the names in the representation of a library. They are converted once.
     *
     * @param library the library
     * @param conversion converts all names; it must always return the same
     * @param <N> the representation
     * @return the names in that representation, by position
     */
    @SuppressWarnings("unchecked") // each library has one conversion
    public <N> N encoded(Library library, Function<String[], N> conversion) {
        Object known = library == Library.JACKSON_2 ? jackson2 : jackson3;
        if (known == null) {
            known = conversion.apply(names.clone());
            if (library == Library.JACKSON_2) {
                jackson2 = known;
            } else {
                jackson3 = known;
            }
        }
        return (N) known;
    }

    /** {@return the names as our own reader and writer of bytes have them} */
    EncodedNames encoded() {
        EncodedNames known = bytes;
        if (known == null) {
            known = new EncodedNames(names);
            bytes = known;
        }
        return known;
    }
}
