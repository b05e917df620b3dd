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

    /** In place of what a document has of a string that is not kept, since it is long or has an escape. */
    private static final byte[] NONE = {};

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
     * Finds a string.
     *
     * @param characters has it
     * @param start where it begins
     * @param length its length
     * @return the string; null if it is none of those that are known
     */
    public @Nullable String find(char[] characters, int start, int length) {
        @Nullable Known[] all = known;
        if (all == null || length >= EncodedString.READABLE) {
            return null;
        }
        for (Known each : all) {
            if (each == null) {
                break;
            }
            if (isAt(each.string, characters, start, length)) {
                countKnown();
                return each.string;
            }
        }
        return null;
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
        boolean isPlain = string.length() == end - index - 1;
        if (isInUse()) {
            add(
                    string,
                    isPlain && end - index <= EncodedString.READABLE ? Arrays.copyOfRange(document, index, end) : NONE);
        }
    }

    /**
     * Notes a string that was not known.
     *
     * @param string the string
     */
    public void add(String string) {
        if (isInUse()) {
            add(string, string.length() < EncodedString.READABLE ? encode(string) : NONE);
        }
    }

    /** What a document has of a string, which must stand for itself there. */
    private static byte[] encode(String string) {
        for (int index = 0; index < string.length(); index++) {
            char character = string.charAt(index);
            if (character >= 0x80 || !Words.isPlain((byte) character)) {
                return NONE;
            }
        }
        return (string + '"').getBytes(StandardCharsets.ISO_8859_1);
    }

    private void add(String string, byte[] encoded) {
        @Nullable Known[] all = known;
        if (++surplus > PATIENCE) {
            known = null;
        } else if (all != null && encoded.length > 0) {
            all[next++ & (CAPACITY - 1)] = new Known(new EncodedString(encoded), string);
        }
    }
}
