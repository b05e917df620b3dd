package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.RandomAccess;

/**
 * An unmodifiable list that, unlike {@code List.of}, can contain null.
 *
 * @param <E> the type of its elements
 */
public sealed class ImmutableList<E extends @Nullable Object> extends AbstractList<E>
        implements RandomAccess, Serializable permits ParsedArray {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object[] elements;

    ImmutableList(@Nullable Object[] elements) {
        this.elements = elements;
    }

    /**
     * Copies elements.
     *
     * @param elements the elements
     * @param <E> their type
     * @return a list of them
     */
    public static <E extends @Nullable Object> ImmutableList<E> copyOf(Collection<? extends E> elements) {
        return new ImmutableList<>(elements.toArray());
    }

    @Override
    @SuppressWarnings("unchecked") // an array of the elements
    public final E get(int index) {
        return (E) elements[index];
    }

    @Override
    public final int size() {
        return elements.length;
    }

    /**
     * Replaces this object in a stream of Java serialization with an {@code ArrayList}.
     *
     * @return a copy
     */
    Object writeReplace() {
        return new ArrayList<>(this);
    }

    /**
     * Rejects streams that contain an object of this class, which are not written by it.
     *
     * @param stream the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("An ArrayList stands for it in a stream");
    }
}
