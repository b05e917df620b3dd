package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
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
                if (surplus > 0) {
                    surplus--;
                }
                return each;
            }
        }
        return null;
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
        @Nullable Known[] all = known;
        if (all == null) {
            return;
        }
        if (++surplus > PATIENCE) {
            known = null;
        } else if (end - index <= EncodedString.READABLE && string.length() == end - index - 1) {
            all[next++ & (CAPACITY - 1)] =
                    new Known(new EncodedString(Arrays.copyOfRange(document, index, end)), string);
        }
    }
}
