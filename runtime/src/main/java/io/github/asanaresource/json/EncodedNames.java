package io.github.asanaresource.json;

import java.util.Arrays;

/** The names of fields in UTF-8, each between its quotes, and with the colon behind it. */
final class EncodedNames {

    private static final int FREE = -1;

    private final EncodedString[] names;

    /** The positions of the names by their hash, or by the next free place behind it. */
    private final short[] table;

    private final int shift;

    EncodedNames(String[] names) {
        int size = Integer.highestOneBit(Math.max(names.length, 1)) * 4;
        this.names = new EncodedString[names.length];
        this.table = new short[size];
        this.shift = Integer.numberOfLeadingZeros(size) + 1;
        Arrays.fill(table, (short) FREE);
        for (int position = 0; position < names.length; position++) {
            byte[] bytes = JsonBytesWriter.encodeName(names[position]);
            this.names[position] = new EncodedString(bytes);
            byte[] padded = Arrays.copyOf(bytes, bytes.length + 2 * Words.SIZE);
            int place = place(hash(padded, 1));
            while (table[place] != FREE) {
                place = next(place);
            }
            table[place] = (short) position;
        }
    }

    int size() {
        return names.length;
    }

    EncodedString get(int position) {
        return names[position];
    }

    /**
     * Finds a name.
     *
     * @param document has it, between its quotes, and {@link EncodedString#READABLE} bytes in all
     * @param index where its first quote is
     * @return its position, or {@link JsonReader#UNKNOWN}
     */
    int find(byte[] document, int index) {
        int place = place(hash(document, index + 1));
        for (int position = table[place]; position != FREE; position = table[place]) {
            if (names[position].isAt(index, document)) {
                return position;
            }
            place = next(place);
        }
        return JsonReader.UNKNOWN;
    }

    /** Of seven bytes each of the first two words: names of a document that have the same meet few names of ours. */
    static int hash(byte[] document, int index) {
        long first = Words.get(document, index);
        long second = Words.get(document, index + Words.SIZE);
        long quote = Words.quotes(first);
        long hash = (first & Words.before(quote)) * 0x9E37_79B9_7F4A_7C15L;
        if (quote == 0) {
            hash += second & Words.before(Words.quotes(second));
        }
        return (int) ((hash * 0x9E37_79B9_7F4A_7C15L) >>> Integer.SIZE);
    }

    private int place(int hash) {
        return hash >>> shift;
    }

    private int next(int place) {
        return (place + 1) & (table.length - 1);
    }
}
