package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.util.Arrays;

/** A piece of a document, to be found and written in words. */
final class EncodedString {

    /** How many bytes must be there to compare with, even if the piece is shorter; also the most that is written too much. */
    static final int READABLE = 3 * Words.SIZE;

    /** How many bytes it has. */
    final int length;

    private final long first;
    private final long firstMask;
    private final long second;
    private final long secondMask;
    private final long third;
    private final long thirdMask;

    /** All bytes if the words cannot hold them. */
    private final byte @Nullable [] all;

    EncodedString(byte[] bytes) {
        byte[] padded = Arrays.copyOf(bytes, Math.max(bytes.length, READABLE));
        this.length = bytes.length;
        this.first = Words.get(padded, 0);
        this.firstMask = Words.mask(length);
        this.second = Words.get(padded, Words.SIZE);
        this.secondMask = Words.mask(Math.max(length - Words.SIZE, 0));
        this.third = Words.get(padded, 2 * Words.SIZE);
        this.thirdMask = Words.mask(Math.max(length - 2 * Words.SIZE, 0));
        this.all = length > READABLE ? padded : null;
    }

    /** Tells whether a document has this at a place, behind which there are {@link #READABLE} bytes. */
    boolean isAt(int index, byte[] document) {
        return (Words.get(document, index) & firstMask) == first
                && (length <= Words.SIZE
                        || ((Words.get(document, index + Words.SIZE) & secondMask) == second
                                && (length <= 2 * Words.SIZE
                                        || ((Words.get(document, index + 2 * Words.SIZE) & thirdMask) == third
                                                && (all == null || isAllAt(all, index, document))))));
    }

    private static boolean isAllAt(byte[] all, int index, byte[] document) {
        return all.length <= document.length - index
                && Arrays.equals(all, 0, all.length, document, index, index + all.length);
    }

    /** Writes this, and perhaps what nobody reads behind it: there must be room for {@link #READABLE} bytes. */
    void copyTo(byte[] document, int index) {
        if (all != null) {
            System.arraycopy(all, 0, document, index, length);
            return;
        }
        Words.set(document, index, first);
        if (length > Words.SIZE) {
            Words.set(document, index + Words.SIZE, second);
            if (length > 2 * Words.SIZE) {
                Words.set(document, index + 2 * Words.SIZE, third);
            }
        }
    }
}
