package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;

/**
 * The short strings of a document, most of which recur: names, and values such as the identifier of a workspace. Each is
 * created once, unless another one takes its place.
 */
final class RecentStrings {

    /** The number of bytes that must follow the opening quote of a string. */
    static final int READABLE = 2 * Words.SIZE;

    private static final int LEAST_BITS = 4;
    private static final int MOST_BITS = 9;
    private static final int LONGEST = 64;

    private final byte[] document;
    private final @Nullable String[] strings;
    private final int[] starts;
    private final int shift;

    /** The end of the string that was found last: reading on need not wait until its length has been loaded. */
    private int end;

    RecentStrings(byte[] document) {
        this.document = document;
        int bits = Math.max(
                LEAST_BITS, Math.min(Integer.SIZE - Integer.numberOfLeadingZeros(document.length >> 6), MOST_BITS));
        this.strings = new String[1 << bits];
        this.starts = new int[1 << bits];
        this.shift = Integer.SIZE - bits;
    }

    /** Returns the string that begins there, behind its quote, or null if it has not been noted. */
    @Nullable
    String find(int start) {
        int place = place(start);
        String known = strings[place];
        return known != null && isSame(starts[place], start) ? known : null;
    }

    /** Tells whether the document has the same in both places, up to the next quote. */
    private boolean isSame(int known, int start) {
        int distance = known - start;
        int at = start;
        while (at <= document.length - Words.SIZE) {
            long word = Words.get(document, at);
            long quote = Words.quotes(word);
            if (((word ^ Words.get(document, at + distance)) & Words.through(quote)) != 0) {
                return false;
            }
            if (quote != 0) {
                end = at + Words.bytesBefore(quote);
                return true;
            }
            at += Words.SIZE;
        }
        return false;
    }

    /** {@return where the string that was found last ends} */
    int end() {
        return end;
    }

    /** Notes a string if it is short and has no escape. */
    void add(int start, int end, String string) {
        if (string.length() == end - start && string.length() <= LONGEST) {
            int place = place(start);
            strings[place] = string;
            starts[place] = start;
        }
    }

    private int place(int start) {
        return EncodedNames.hash(document, start) >>> shift;
    }
}
