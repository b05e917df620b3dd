package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The strings that a field has again and again, such as the literals of an open set, so that a reader need not make them
 * anew. There are few and short ones, and none of a field whose strings differ.
 *
 * <p>Threads may overwrite what another one has noted, which then is only noted again.
 */
public final class RepeatedStrings {

    /** How many strings are kept, a power of two: of larger sets few would be met again. */
    private static final int CAPACITY = 8;

    /** How many more new strings than known ones a field may have before they are no longer compared. */
    private static final int PATIENCE = 64;

    /**
     * One of them.
     *
     * @param encoded how it is found, with its quote
     * @param string the string
     */
    record Known(EncodedString encoded, String string) {}

    /** Null if the strings of the field differ. */
    private @Nullable Known @Nullable [] known = new Known[CAPACITY];

    private int next;
    private int surplus;

    /** Begins without a string. */
    public RepeatedStrings() {}

    /** {@return whether the field has had the same strings again so far} */
    public boolean isInUse() {
        return known != null;
    }

    /**
     * Finds a string.
     *
     * @param document has it, and {@link EncodedString#READABLE} bytes from there on
     * @param index where it begins, behind its quote
     * @return the string; null if it is none of those that are known
     */
    @Nullable
    Known find(byte[] document, int index) {
        @Nullable Known[] all = known;
        if (all == null) {
            return null;
        }
        for (Known each : all) {
            if (each == null) {
                break;
            }
            if (each.encoded.isAt(index, document)) {
                countKnown();
                return each;
            }
        }
        return null;
    }

    /**
     * Returns the string that consists of some characters. It is created and noted unless it is known.
     *
     * @param characters has them
     * @param start where they begin
     * @param length how many they are
     * @return the string
     */
    public String get(char[] characters, int start, int length) {
        @Nullable Known[] all = known;
        if (all != null) {
            for (Known each : all) {
                if (each == null) {
                    break;
                }
                if (isAt(each.string, characters, start, length)) {
                    countKnown();
                    return each.string;
                }
            }
        }
        return create(characters, start, length);
    }

    private String create(char[] characters, int start, int length) {
        String string = new String(characters, start, length);
        add(string, encode(string));
        return string;
    }

    private static boolean isAt(String string, char[] characters, int start, int length) {
        if (string.length() != length) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            if (string.charAt(index) != characters[start + index]) {
                return false;
            }
        }
        return true;
    }

    private void countKnown() {
        if (surplus > 0) {
            surplus--;
        }
    }

    /**
     * Notes a string that was not known.
     *
     * @param document has it
     * @param index where it begins, behind its quote
     * @param end where the next value or name is looked for
     * @param string the string
     */
    void add(byte[] document, int index, int end, String string) {
        boolean isKept = end - index <= EncodedString.READABLE && string.length() == end - index - 1;
        add(string, isKept ? Arrays.copyOfRange(document, index, end) : null);
    }

    /** Encodes a string with the quote behind it; null if it is long, or if one of its characters must be encoded otherwise. */
    private static byte @Nullable [] encode(String string) {
        int length = string.length();
        if (length >= EncodedString.READABLE) {
            return null;
        }
        for (int index = 0; index < length; index++) {
            if (!Words.isPlain(string.charAt(index))) {
                return null;
            }
        }
        return (string + '"').getBytes(StandardCharsets.ISO_8859_1);
    }

    private void add(String string, byte @Nullable [] encoded) {
        @Nullable Known[] all = known;
        if (++surplus > PATIENCE) {
            known = null;
        } else if (all != null && encoded != null) {
            all[next++ & (CAPACITY - 1)] = new Known(new EncodedString(encoded), string);
        }
    }
}
