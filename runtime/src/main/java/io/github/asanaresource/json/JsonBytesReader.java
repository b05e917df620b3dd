package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Reads a document of UTF-8, as RFC 8259 has it and nothing else. It throws {@link MalformedJsonException} where the document
 * is not JSON, and where it goes beyond a limit: {@value ParsedJson#MAX_DEPTH} levels of arrays and objects, and
 * {@value #MAX_DIGITS} digits of a number.
 */
public final class JsonBytesReader extends JsonReader {

    /** How many digits a number has at most, those of its exponent included: as many as Jackson reads. */
    public static final int MAX_DIGITS = 1000;

    /** What stands behind the last byte. No byte is so large. */
    private static final int END_OF_DOCUMENT = 0x100;

    // Where this reader stands: behind a bracket that opens, before a value that must come, or behind a value. These
    // are
    // numbers since it costs more to store a reference, which the garbage collector has to know of.
    private static final int OPENED = 0;
    private static final int BEFORE_VALUE = 1;
    private static final int BEHIND_VALUE = 2;

    private final byte[] document;
    private int position;
    private int depth;
    private int state = BEFORE_VALUE;
    private JsonToken token;
    private String name = "";
    private String string = "";
    private boolean bool;
    private int startOfNumber;
    private @Nullable RecentStrings recentStrings;
    private char[] characters = {};

    /**
     * Stands at the value of a document.
     *
     * @param document the document in UTF-8, which must not change while it is read
     * @throws MalformedJsonException if it does not begin like JSON
     */
    public JsonBytesReader(byte[] document) {
        this.document = Objects.requireNonNull(document, "json");
        if (document.length >= 3
                && document[0] == (byte) 0xEF
                && document[1] == (byte) 0xBB
                && document[2] == (byte) 0xBF) {
            throw malformed(0, "JSON has no byte order mark: leave out the first three bytes");
        }
        this.token = next();
    }

    /**
     * Stands at the value of a document.
     *
     * @param document the document
     * @return a reader
     * @throws MalformedJsonException if it does not begin like JSON
     */
    public static JsonBytesReader of(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        // The JDK has a question mark for half of a surrogate pair, which UTF-8 does not have. JSON has an escape for
        // it.
        return new JsonBytesReader(
                new String(bytes, StandardCharsets.UTF_8).equals(document) ? bytes : escapeHalves(document));
    }

    private static byte[] escapeHalves(String document) {
        StringBuilder escaped = new StringBuilder();
        document.codePoints().forEach(codePoint -> {
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                escaped.append("\\u").append(Integer.toHexString(codePoint));
            } else {
                escaped.appendCodePoint(codePoint);
            }
        });
        return escaped.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Makes sure that nothing but white space follows the value that has been read.
     *
     * @throws MalformedJsonException if anything else follows
     */
    public void requireEnd() {
        if (peek() != END_OF_DOCUMENT) {
            throw expected("the end of the document");
        }
    }

    @Override
    public JsonToken token() {
        return token;
    }

    @Override
    public int nextField(FieldNames names, int guess) {
        EncodedNames encoded = names.encoded();
        int start = position;
        if (start < document.length - EncodedString.READABLE && (state == OPENED || document[start++] == ',')) {
            if (guess < encoded.size()) {
                EncodedString guessed = encoded.get(guess);
                if (guessed.isAt(start, document)) {
                    return field(guess, start + guessed.length);
                }
            }
            if (document[start] == '"') {
                int found = encoded.find(document, start);
                return found != UNKNOWN
                        ? field(found, start + encoded.get(found).length)
                        : otherField(names, start + 1);
            }
        }
        String other = nextName();
        if (other == null) {
            return END;
        }
        name = other;
        return names.find(other);
    }

    private int field(int found, int end) {
        position = end;
        state = BEFORE_VALUE;
        return found;
    }

    /** Moves on to a field that is unknown, unless its name has an escape or white space behind it. */
    private int otherField(FieldNames names, int start) {
        String other = recentString(start);
        name = other;
        boolean isUnknown = position == start + other.length() + 1 && byteAt(position) == ':';
        endName();
        return isUnknown ? UNKNOWN : names.find(other);
    }

    @Override
    public @Nullable String nextName() {
        if (!startName()) {
            return null;
        }
        String found = recentString(position);
        endName();
        return found;
    }

    @Override
    public String name() {
        return name;
    }

    /** Moves on behind the quote of the next name, or behind the end of the object. */
    private boolean startName() {
        int next = peek();
        if (next == '}' && state != BEFORE_VALUE) {
            close();
            return false;
        }
        if (state == BEHIND_VALUE) {
            if (next != ',') {
                throw expected("a comma or the end of the object");
            }
            position++;
            next = peek();
        }
        if (next != '"') {
            throw expected(state == OPENED ? "a name or the end of the object" : "a name");
        }
        position++;
        return true;
    }

    private void endName() {
        if (peek() != ':') {
            throw expected("a colon");
        }
        position++;
        state = BEFORE_VALUE;
    }

    @Override
    public JsonToken next() {
        int next = startValue();
        token = value(next);
        return token;
    }

    @Override
    public @Nullable String nextString() {
        int next = startValue();
        if (next == '"') {
            state = BEHIND_VALUE;
            return readString(position + 1);
        }
        token = value(next);
        return null;
    }

    @Override
    public @Nullable String nextString(RepeatedStrings repeated) {
        int next = startValue();
        if (next != '"') {
            token = value(next);
            return null;
        }
        state = BEHIND_VALUE;
        int start = position + 1;
        if (start > document.length - EncodedString.READABLE) {
            return readString(start);
        }
        RepeatedStrings.Known known = repeated.find(document, start);
        if (known != null) {
            position = start + known.encoded().length;
            return known.string();
        }
        String read = readString(start);
        repeated.add(document, start, position, read);
        return read;
    }

    @Override
    public @Nullable Object nextParsed() throws IOException {
        int next = startValue();
        if (next == '"') {
            state = BEHIND_VALUE;
            return recentString(position + 1);
        }
        token = value(next);
        return token == JsonToken.END ? null : parsed();
    }

    /** Moves on to the next value, and returns its first byte; or the bracket at the end of an array. */
    private int startValue() {
        int next = peek();
        if (state == BEHIND_VALUE && next != ']') {
            if (next != ',') {
                throw expected("a comma or the end of the array");
            }
            position++;
            state = BEFORE_VALUE;
            next = peek();
        }
        return next;
    }

    /** Reads a value, or of an array or object the bracket. */
    private JsonToken value(int first) {
        switch (first) {
            case '"' -> {
                state = BEHIND_VALUE;
                string = readString(position + 1);
                return JsonToken.STRING;
            }
            case '{' -> {
                open();
                return JsonToken.OBJECT;
            }
            case '[' -> {
                open();
                return JsonToken.ARRAY;
            }
            case 't' -> {
                bool = true;
                return literal("true", JsonToken.BOOLEAN);
            }
            case 'f' -> {
                bool = false;
                return literal("false", JsonToken.BOOLEAN);
            }
            case 'n' -> {
                return literal("null", JsonToken.NULL);
            }
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                return number();
            }
            default -> {
                if (first == ']' && state != BEFORE_VALUE) {
                    close();
                    return JsonToken.END;
                }
                throw expected(state == OPENED ? "a value or the end of the array" : "a value");
            }
        }
    }

    private void open() {
        if (depth == ParsedJson.MAX_DEPTH) {
            throw malformed(position, "the document is deeper than " + ParsedJson.MAX_DEPTH + " levels");
        }
        depth++;
        position++;
        state = OPENED;
    }

    private void close() {
        depth--;
        position++;
        state = BEHIND_VALUE;
    }

    private JsonToken literal(String literal, JsonToken kind) {
        for (int index = 0; index < literal.length(); index++) {
            if (byteAt(position + index) != literal.charAt(index)) {
                throw expected(literal, position + index);
            }
        }
        position += literal.length();
        state = BEHIND_VALUE;
        return kind;
    }

    private JsonToken number() {
        JsonToken kind = JsonToken.INTEGER;
        int at = position;
        startOfNumber = at;
        if (document[at] == '-') {
            at++;
        }
        int end = endOfDigits(at);
        if (document[at] == '0' && end > at + 1) {
            throw malformed(at, "a number has no zeros in front");
        }
        int digits = end - at;
        if (byteAt(end) == '.') {
            kind = JsonToken.DECIMAL;
            at = end + 1;
            end = endOfDigits(at);
            digits += end - at;
        }
        if (byteAt(end) == 'e' || byteAt(end) == 'E') {
            kind = JsonToken.DECIMAL;
            at = byteAt(end + 1) == '-' || byteAt(end + 1) == '+' ? end + 2 : end + 1;
            end = endOfDigits(at);
            digits += end - at;
        }
        if (digits > MAX_DIGITS) {
            throw malformed(startOfNumber, "the number has more than " + MAX_DIGITS + " digits");
        }
        position = end;
        state = BEHIND_VALUE;
        return kind;
    }

    private int endOfDigits(int from) {
        int at = from;
        while (isDigit(byteAt(at))) {
            at++;
        }
        if (at == from) {
            throw expected("a digit", at);
        }
        return at;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    @Override
    public String string() {
        return string;
    }

    @Override
    public boolean bool() {
        return bool;
    }

    @Override
    public Number integer() {
        if (position - startOfNumber > 18) { // a long has all numbers of so many digits
            return ParsedJson.copyOf(new BigInteger(number(startOfNumber, position)));
        }
        boolean isNegative = document[startOfNumber] == '-';
        long value = 0;
        for (int at = isNegative ? startOfNumber + 1 : startOfNumber; at < position; at++) {
            value = 10 * value + (document[at] - '0');
        }
        return ParsedJson.integer(isNegative ? -value : value);
    }

    @Override
    public BigDecimal decimal() {
        try {
            return new BigDecimal(number(startOfNumber, position));
        } catch (NumberFormatException e) {
            throw malformed(startOfNumber, "the number has an exponent that is out of range");
        }
    }

    private String number(int start, int end) {
        return new String(document, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Reads a string from behind its quote, which may be one of those that were read before. */
    private String recentString(int start) {
        if (start > document.length - RecentStrings.READABLE) {
            return readString(start);
        }
        RecentStrings recent = recentStrings;
        if (recent == null) {
            recent = new RecentStrings(document);
            recentStrings = recent;
        }
        String known = recent.find(start);
        if (known != null) {
            position = recent.end() + 1;
            return known;
        }
        String string = readString(start);
        recent.add(start, position - 1, string);
        return string;
    }

    /** Reads a string from behind its quote. */
    private String readString(int start) {
        int end = endOfPlain(start);
        if (byteAt(end) != '"') {
            return decode(start, end);
        }
        position = end + 1;
        return new String(document, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /**
     * The place of the first byte from there on that does not stand for itself in a string. Two words are looked at before
     * anything is decided, since the lengths of strings cannot be predicted.
     */
    private int endOfPlain(int from) {
        byte[] document = this.document;
        int at = from;
        int last = document.length - 2 * Words.SIZE;
        while (at <= last) {
            long first = Words.marks(Words.get(document, at));
            long second = Words.marks(Words.get(document, at + Words.SIZE));
            if ((first | second) != 0) {
                return first != 0 ? at + Words.bytesBefore(first) : at + Words.SIZE + Words.bytesBefore(second);
            }
            at += 2 * Words.SIZE;
        }
        while (at < document.length && Words.isPlain(document[at])) {
            at++;
        }
        return at;
    }

    /** Reads a string from its start, whose first bytes stand for themselves, and moves on behind its quote. */
    private String decode(int start, int plain) {
        int length = plain - start;
        if (characters.length < length) {
            characters = new char[length];
        }
        for (int index = 0; index < length; index++) {
            characters[index] = (char) document[start + index];
        }
        position = plain;
        for (int next = byteAt(position); next != '"'; next = byteAt(position)) {
            if (length + 2 > characters.length) {
                characters = Arrays.copyOf(characters, Math.max(2 * characters.length, 256));
            }
            if (next == '\\') {
                characters[length++] = escaped();
            } else if (next < 0) {
                length += Character.toChars(codePoint(), characters, length);
            } else if (next >= ' ' && next != END_OF_DOCUMENT) {
                characters[length++] = (char) next;
                position++;
            } else if (next < ' ') {
                throw malformed(position, "a string has a control character: it must be escaped");
            } else {
                throw expected("the end of the string");
            }
        }
        position++;
        return new String(characters, 0, length);
    }

    private char escaped() {
        position++;
        int letter = byteAt(position);
        char character = switch (letter) {
            case '"', '\\', '/' -> (char) letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            case END_OF_DOCUMENT -> throw expected("an escape");
            default -> throw malformed(position, "a string has an escape that JSON does not have");
        };
        position++;
        return character;
    }

    /** Reads four hexadecimal digits, and moves on to the last one. */
    private char hexadecimal() {
        int value = 0;
        for (int digits = 0; digits < 4; digits++) {
            position++;
            int next = byteAt(position);
            int digit = next < 0 ? -1 : Character.digit((char) next, 16);
            if (digit < 0) {
                throw next == END_OF_DOCUMENT
                        ? expected("a hexadecimal digit")
                        : malformed(position, "an escape does not have four hexadecimal digits");
            }
            value = 16 * value + digit;
        }
        return (char) value;
    }

    /** Reads a character of more than one byte. */
    private int codePoint() {
        int first = document[position];
        int bytes = Integer.numberOfLeadingZeros(~first << 24);
        int codePoint = first & (0x7F >> bytes);
        boolean isSound = bytes >= 2 && bytes <= 4;
        for (int index = 1; isSound && index < bytes; index++) {
            int next = byteAt(position + index);
            isSound = (next & ~0x3F) == ~0x7F;
            codePoint = codePoint << 6 | (next & 0x3F);
        }
        if (!isSound || !isEncodedBy(bytes, codePoint)) {
            throw malformed(position, "the document is not UTF-8 here");
        }
        position += bytes;
        return codePoint;
    }

    /** Whether UTF-8 has so many bytes for a character, and not fewer or none. */
    private static boolean isEncodedBy(int bytes, int codePoint) {
        return switch (bytes) {
            case 2 -> codePoint >= 0x80;
            case 3 ->
                codePoint >= 0x800 && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
            default -> codePoint >= 0x10000 && codePoint <= Character.MAX_CODE_POINT;
        };
    }

    /** The next byte that is not white space, to which this reader moves on. */
    private int peek() {
        int next = byteAt(position);
        while (next <= ' ' && (next == ' ' || next == '\n' || next == '\r' || next == '\t')) {
            position++;
            next = byteAt(position);
        }
        return next;
    }

    private int byteAt(int index) {
        return index < document.length ? document[index] : END_OF_DOCUMENT;
    }

    private MalformedJsonException expected(String what) {
        return expected(what, position);
    }

    private MalformedJsonException expected(String what, int index) {
        return malformed(index, "expected " + what + ", not " + describe(byteAt(index)));
    }

    /** Says what it is that stands outside of strings. Letters and digits may be of a secret that has lost its quotes. */
    private static String describe(int character) {
        if (character == END_OF_DOCUMENT) {
            return "the end of the document";
        }
        if (character < 0) {
            return "a character that is not ASCII";
        }
        if (character < ' ') {
            return "a control character";
        }
        if (Character.isLetter(character)) {
            return "a letter";
        }
        if (isDigit(character)) {
            return "a digit";
        }
        return "'" + (char) character + "'";
    }

    private MalformedJsonException malformed(int index, String problem) {
        return new MalformedJsonException(Location.of(document, index, position), problem);
    }
}
