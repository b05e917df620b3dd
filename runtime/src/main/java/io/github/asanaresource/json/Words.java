package io.github.asanaresource.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time. The first of them is the lowest of a word. */
final class Words {

    /** How many bytes a word has. */
    static final int SIZE = Long.BYTES;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x01_01_01_01_01_01_01_01L;
    private static final long HIGHEST_BITS = EACH << 7;

    private Words() {}

    static long get(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    static void set(byte[] bytes, int index, long word) {
        LONGS.set(bytes, index, word);
    }

    /** {@return a word whose first bytes have all bits set} */
    static long mask(int bytes) {
        return bytes >= SIZE ? -1L : (1L << (bytes * Byte.SIZE)) - 1;
    }

    /**
     * Counts the bytes before the first one that is more than a character of a string: a quote, a backslash, a control
     * character, or part of a character that is not ASCII.
     *
     * <p>Of two bytes whose difference is below zero the lower one takes from the next. So only the first mark is exact.
     */
    static int plainBytes(long word) {
        long quotes = word ^ ('"' * EACH);
        long backslashes = word ^ ('\\' * EACH);
        long marks = ((quotes - EACH) & ~quotes) | ((backslashes - EACH) & ~backslashes) | (word - ' ' * EACH) | word;
        return Long.numberOfTrailingZeros(marks & HIGHEST_BITS) / Byte.SIZE;
    }

    /** Tells the same of one byte. */
    static boolean isPlain(byte one) {
        return one >= ' ' && one != '"' && one != '\\';
    }
}
