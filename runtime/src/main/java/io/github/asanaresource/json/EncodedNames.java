package io.github.asanaresource.json;

import java.util.Arrays;

/** The names of fields in UTF-8, each with the quote and the colon behind it. */
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
            byte[] padded = Arrays.copyOf(bytes, bytes.length + Words.SIZE);
            int place = place(hash(padded, 0, bytes.length - 2));
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
     * @param document has it, with its quote and {@link EncodedString#READABLE} bytes in all
     * @param index where it begins
     * @param length how long it is
     * @return its position, or {@link JsonReader#UNKNOWN}
     */
    int find(byte[] document, int index, int length) {
        int place = place(hash(document, index, length));
        for (int position = table[place]; position != FREE; position = table[place]) {
            EncodedString name = names[position];
            if (name.length - 2 == length && name.isAt(index, document)) {
                return position;
            }
            place = next(place);
        }
        return JsonReader.UNKNOWN;
    }

    /** Of the first bytes and the length: names of a document that have the same meet few names of ours. */
    static int hash(byte[] document, int index, int length) {
        long word = Words.get(document, index) & Words.mask(length);
        return (int) (((word + length) * 0x9E37_79B9_7F4A_7C15L) >>> Integer.SIZE);
    }

    private int place(int hash) {
        return hash >>> shift;
    }

    private int next(int place) {
        return (place + 1) & (table.length - 1);
    }
}
