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

    /**
     * {@return eight characters of a string as bytes, if they are ASCII; otherwise a word with {@link #marks}} All are looked
     * at before anything is decided, which takes less time than a decision on each of them.
     */
    static long ascii(String string, int index) {
        long first = string.charAt(index);
        long second = string.charAt(index + 1);
        long third = string.charAt(index + 2);
        long fourth = string.charAt(index + 3);
        long fifth = string.charAt(index + 4);
        long sixth = string.charAt(index + 5);
        long seventh = string.charAt(index + 6);
        long eighth = string.charAt(index + 7);
        return (first | second | third | fourth | fifth | sixth | seventh | eighth) < 0x80
                ? first
                        | second << 8
                        | third << 16
                        | fourth << 24
                        | fifth << 32
                        | sixth << 40
                        | seventh << 48
                        | eighth << 56
                : -1;
    }

    /** {@return a word whose first bytes have all bits set} */
    static long mask(int bytes) {
        return bytes >= SIZE ? -1L : (1L << (bytes * Byte.SIZE)) - 1;
    }

    /**
     * Marks the highest bit of the first byte that is more than a character of a string: a quote, a backslash, a control
     * character, or part of a character that is not ASCII. Behind the first mark there may be wrong ones, since of two bytes
     * whose difference is below zero the lower one takes from the next.
     */
    static long marks(long word) {
        long quotes = word ^ ('"' * EACH);
        long backslashes = word ^ ('\\' * EACH);
        return ((quotes - EACH) | (backslashes - EACH) | (word - ' ' * EACH) | word) & HIGHEST_BITS;
    }

    /** {@return a word in which the highest bit of the first quote is set, and none before it} */
    static long quotes(long word) {
        long quotes = word ^ ('"' * EACH);
        return (quotes - EACH) & ~quotes & HIGHEST_BITS;
    }

    /** {@return the number of bytes before a mark} */
    static int bytesBefore(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** {@return a mask of the bytes before a mark; of the first seven if there is none} */
    static long before(long marks) {
        return (marks ^ (marks - 1)) >>> Byte.SIZE;
    }

    /** {@return a mask of the bytes before a mark, and of its own; of all if there is none} */
    static long through(long marks) {
        return marks ^ (marks - 1);
    }

    /** Tells whether a byte is a character of a string, and no more. */
    static boolean isPlain(byte one) {
        return one >= ' ' && one != '"' && one != '\\';
    }

    /** Tells whether a character is one byte in a document, and stands for itself there. */
    static boolean isPlain(char character) {
        return character < 0x80 && isPlain((byte) character);
    }
}
