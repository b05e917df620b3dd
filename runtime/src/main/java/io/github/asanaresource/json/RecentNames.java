package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Names that a document has used, and most of which it uses again: each is made once as long as no other takes its place. */
final class RecentNames {

    private static final int BITS = 6;
    private static final int LONGEST = 64;

    private final @Nullable String[] names = new String[1 << BITS];
    private final int[] starts = new int[1 << BITS];

    /** Returns a name that stands somewhere in the document and is plain ASCII. */
    String get(byte[] document, int start, int end) {
        int length = end - start;
        if (length > LONGEST || start > document.length - Words.SIZE) {
            return name(document, start, end);
        }
        int place = EncodedNames.hash(document, start, length) >>> (Integer.SIZE - BITS);
        String known = names[place];
        if (known != null
                && known.length() == length
                && Arrays.equals(document, starts[place], starts[place] + length, document, start, end)) {
            return known;
        }
        String name = name(document, start, end);
        names[place] = name;
        starts[place] = start;
        return name;
    }

    private static String name(byte[] document, int start, int end) {
        return new String(document, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
