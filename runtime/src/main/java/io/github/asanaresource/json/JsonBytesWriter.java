package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Writes JSON in UTF-8, without white space. Half of a surrogate pair, which UTF-8 does not have, is written as an escape. */
public final class JsonBytesWriter extends JsonWriter {

    private static final int INITIAL_SIZE = 1024;

    /** The size up to which each array is twice as long as the one before. */
    private static final int LARGEST_SIZE = 1 << 16;

    /** The most that one character of a string takes: <code>&#92;u001F</code>. */
    private static final int LONGEST_CHARACTER = 6;

    private static final byte[] NOTHING = {};

    private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.ISO_8859_1);

    /** An array that no writer uses. To create and grow one takes longer than to write a job. */
    private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

    /** The beginning of an array, up to a length. */
    private static final class Part {

        private final byte[] bytes;
        private final int length;

        Part(byte[] bytes, int length) {
            this.bytes = bytes;
            this.length = length;
        }
    }

    /** What precedes {@link #bytes}. Full arrays are kept, since growing one array would copy it again and again. */
    private final List<Part> full = new ArrayList<>();

    private byte[] bytes;
    private int length;
    private int depth;

    /** Whether something has been written that the next value or name stands behind. */
    private boolean follows;

    /** Begins without a value. */
    public JsonBytesWriter() {
        byte[] spare = SPARE.getAndSet(null);
        bytes = spare == null ? new byte[INITIAL_SIZE] : spare;
    }

    /** {@return a name as it stands in a document, between quotes and with the colon behind it} */
    static byte[] encodeName(String name) {
        JsonBytesWriter writer = new JsonBytesWriter();
        writer.name(name);
        return JsonDocuments.bytes(writer);
    }

    /**
     * {@return what has been written, in UTF-8}
     *
     * @throws ArithmeticException if it is too long for an array
     */
    public byte[] toBytes() {
        int size = length;
        for (Part part : full) {
            size = Math.addExact(size, part.length);
        }
        byte[] all = new byte[size];
        int end = 0;
        for (Part part : full) {
            System.arraycopy(part.bytes, 0, all, end, part.length);
            end += part.length;
        }
        System.arraycopy(bytes, 0, all, end, length);
        return all;
    }

    /** {@return what has been written} */
    @Override
    public String toString() {
        return full.isEmpty()
                ? new String(bytes, 0, length, StandardCharsets.UTF_8)
                : new String(toBytes(), StandardCharsets.UTF_8);
    }

    /**
     * Copies what has been written to a stream.
     *
     * @param output takes it in UTF-8; it is neither flushed nor closed
     * @throws IOException if the stream cannot be written
     */
    public void writeTo(OutputStream output) throws IOException {
        for (Part part : full) {
            output.write(part.bytes, 0, part.length);
        }
        output.write(bytes, 0, length);
    }

    /** Leaves its array to the next writer. Nothing can be written or taken any more. */
    void recycle() {
        if (bytes.length <= LARGEST_SIZE) {
            SPARE.set(bytes);
        }
        bytes = NOTHING;
        length = 0;
    }

    /** Makes room for so many consecutive bytes. */
    private void reserve(int more) {
        if (bytes.length - length < more) {
            full.add(new Part(bytes, length));
            bytes = new byte[Math.max(more, Math.min(2 * bytes.length, LARGEST_SIZE))];
            length = 0;
        }
    }

    /** Writes the comma before a value or name, if there is to be one. There is room for it. */
    private void separate() {
        if (follows) {
            bytes[length++] = ',';
        }
    }

    @Override
    public void beginObject() {
        begin('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void beginArray() {
        begin('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    private void begin(char bracket) {
        if (depth++ == ParsedJson.MAX_DEPTH) {
            throw ParsedJson.tooDeep();
        }
        reserve(2);
        separate();
        bytes[length++] = (byte) bracket;
        follows = false;
    }

    private void end(char bracket) {
        depth--;
        reserve(1);
        bytes[length++] = (byte) bracket;
        follows = true;
    }

    @Override
    public void name(FieldNames names, int position) {
        EncodedString name = names.encoded().get(position);
        reserve(1 + Math.max(name.length, EncodedString.READABLE));
        separate();
        name.copyTo(bytes, length);
        length += name.length;
        follows = false;
    }

    @Override
    public void name(String name) {
        string(name);
        reserve(1);
        bytes[length++] = ':';
        follows = false;
    }

    @Override
    public void string(String value) {
        int size = value.length();
        reserve(size + 3);
        separate();
        bytes[length++] = '"';
        int plain = plainCharacters(value, size);
        length += plain;
        if (plain < size) {
            otherCharacters(value, plain);
            reserve(1);
        }
        bytes[length++] = '"';
        follows = true;
    }

    /** Writes characters that stand for themselves as one byte, up to the first one that does not, and counts them. */
    private int plainCharacters(String value, int size) {
        byte[] to = bytes;
        int at = length;
        int index = 0;
        while (index <= size - Words.SIZE) {
            long word = Words.ascii(value, index);
            if (Words.marks(word) != 0) {
                return index;
            }
            Words.set(to, at + index, word);
            index += Words.SIZE;
        }
        while (index < size) {
            char character = value.charAt(index);
            if (!Words.isPlain(character)) {
                return index;
            }
            to[at + index] = (byte) character;
            index++;
        }
        return index;
    }

    /** Writes the characters from the first one on that does not stand for itself as one byte. */
    private void otherCharacters(String value, int from) {
        for (int index = from; index < value.length(); index++) {
            reserve(LONGEST_CHARACTER);
            char character = value.charAt(index);
            if (character < 0x80) {
                ascii(character);
            } else if (character < 0x800) {
                bytes[length++] = (byte) (0xC0 | character >> 6);
                continuation(character);
            } else if (!Character.isSurrogate(character)) {
                bytes[length++] = (byte) (0xE0 | character >> 12);
                continuation(character >> 6);
                continuation(character);
            } else {
                int codePoint = value.codePointAt(index);
                if (Character.isSupplementaryCodePoint(codePoint)) {
                    bytes[length++] = (byte) (0xF0 | codePoint >> 18);
                    continuation(codePoint >> 12);
                    continuation(codePoint >> 6);
                    continuation(codePoint);
                    index++;
                } else {
                    escape(character);
                }
            }
        }
    }

    /** Writes the last six bits of a character, or what is left of it. */
    private void continuation(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void ascii(char character) {
        switch (character) {
            case '"', '\\' -> shortEscape(character);
            case '\b' -> shortEscape('b');
            case '\t' -> shortEscape('t');
            case '\n' -> shortEscape('n');
            case '\f' -> shortEscape('f');
            case '\r' -> shortEscape('r');
            default -> {
                if (character < ' ') {
                    escape(character);
                } else {
                    bytes[length++] = (byte) character;
                }
            }
        }
    }

    private void shortEscape(char letter) {
        bytes[length++] = '\\';
        bytes[length++] = (byte) letter;
    }

    private void escape(char character) {
        shortEscape('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = HEXADECIMAL[character >> shift & 0xF];
        }
    }

    @Override
    public void bool(boolean value) {
        literal(value ? "true" : "false");
    }

    @Override
    public void integer(long value) {
        literal(Long.toString(value));
    }

    @Override
    public void integer(BigInteger value) {
        literal(value.toString());
    }

    @Override
    public void decimal(BigDecimal value) {
        literal(value.toString());
    }

    @Override
    public void nothing() {
        literal("null");
    }

    /** Writes a literal or a number, which is ASCII. */
    @SuppressWarnings("deprecation") // the bytes of ASCII are the lower halves of its characters
    private void literal(String ascii) {
        int size = ascii.length();
        reserve(1 + size);
        separate();
        ascii.getBytes(0, size, bytes, length);
        length += size;
        follows = true;
    }
}
