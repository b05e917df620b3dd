package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * A map of a few entries in the order in which they came, in an array: most objects of JSON are so small that to compare
 * their names takes no longer than to look them up in a table, and this takes a third of the memory.
 *
 * @param <V> the type of its values
 */
final class SmallMap<V extends @Nullable Object> extends AbstractMap<String, V> {

    /** How many entries it has at most. */
    static final int CAPACITY = 8;

    /** Each name, and its value behind it. */
    private @Nullable Object[] entries = new Object[CAPACITY];

    private int size;

    boolean isFull() {
        return size == CAPACITY;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return find(name) >= 0;
    }

    @Override
    @SuppressWarnings("unchecked") // where values are
    public @Nullable V get(@Nullable Object name) {
        int index = find(name);
        return index < 0 ? null : (V) entries[index + 1];
    }

    /** Adds an entry, or replaces its value. There must be room for it. */
    @Override
    @SuppressWarnings("unchecked") // where values are
    public @Nullable V put(String name, V value) {
        int index = find(name);
        if (index >= 0) {
            V replaced = (V) entries[index + 1];
            entries[index + 1] = value;
            return replaced;
        }
        index = 2 * size++;
        if (index == entries.length) {
            entries = Arrays.copyOf(entries, 2 * CAPACITY);
        }
        entries[index] = name;
        entries[index + 1] = value;
        return null;
    }

    private int find(@Nullable Object name) {
        for (int index = 0; index < 2 * size; index += 2) {
            Object known = entries[index];
            if (known == name || (known != null && known.equals(name))) {
                return index;
            }
        }
        return -1;
    }

    /** Its entries cannot be changed. */
    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, V>> {

        private int index;

        @Override
        public boolean hasNext() {
            return index < 2 * size;
        }

        @Override
        @SuppressWarnings("unchecked") // where names and values are
        public Map.Entry<String, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            index += 2;
            return new SimpleImmutableEntry<>((String) entries[index - 2], (V) entries[index - 1]);
        }
    }
}
