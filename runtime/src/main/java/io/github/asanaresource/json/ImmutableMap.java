package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * An unmodifiable map with string keys that, unlike {@code Map.of}, can contain null values and keeps the order of its
 * entries.
 *
 * @param <V> the type of its values
 */
public sealed class ImmutableMap<V extends @Nullable Object> extends AbstractMap<String, V> implements Serializable
        permits ParsedObject {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, V> entries;

    /** Takes a map that nobody else has. */
    ImmutableMap(Map<String, V> entries) {
        this.entries = entries instanceof SmallMap ? entries : Collections.unmodifiableMap(entries);
    }

    /**
     * Copies entries.
     *
     * @param entries the entries, in their order
     * @param <V> the type of their values
     * @return a map of them
     */
    public static <V extends @Nullable Object> ImmutableMap<V> copyOf(Map<String, ? extends V> entries) {
        return new ImmutableMap<>(new LinkedHashMap<>(entries));
    }

    @Override
    public final Set<Map.Entry<String, V>> entrySet() {
        return entries.entrySet();
    }

    @Override
    public final int size() {
        return entries.size();
    }

    @Override
    public final boolean containsKey(@Nullable Object key) {
        return entries.containsKey(key);
    }

    @Override
    public final @Nullable V get(@Nullable Object key) {
        return entries.get(key);
    }

    /**
     * Replaces this object in a stream of Java serialization with a {@code LinkedHashMap}.
     *
     * @return a copy
     */
    Object writeReplace() {
        return new LinkedHashMap<>(this);
    }

    /**
     * Rejects streams that contain an object of this class, which are not written by it.
     *
     * @param stream the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("A LinkedHashMap stands for it in a stream");
    }
}
