package io.github.asanaresource.jackson3;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.FieldNames;
import io.github.asanaresource.json.JsonReader;
import io.github.asanaresource.json.JsonToken;
import io.github.asanaresource.json.ParsedJson;
import io.github.asanaresource.json.RepeatedStrings;
import java.math.BigDecimal;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.SerializableString;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.SerializedString;

/** Reads from a parser of Jackson 3. */
final class Jackson3Reader extends JsonReader {

    private final JsonParser parser;
    private JsonToken token;

    /** Whether the parser is already at a name, or at the end of the object. */
    private boolean atField;

    Jackson3Reader(JsonParser parser) {
        this.parser = parser;
        // A delegating deserializer has already moved past the start of the object.
        this.atField = parser.hasToken(tools.jackson.core.JsonToken.PROPERTY_NAME)
                || parser.hasToken(tools.jackson.core.JsonToken.END_OBJECT);
        this.token = atField ? JsonToken.OBJECT : tokenOf(parser.currentToken());
    }

    static SerializableString[] encode(String[] names) {
        return Arrays.stream(names).map(SerializedString::new).toArray(SerializableString[]::new);
    }

    @Override
    public JsonToken token() {
        return token;
    }

    @Override
    public int nextField(FieldNames names, int guess) {
        if (atField) {
            atField = false;
        } else if (guess < names.size()) {
            SerializableString[] encoded = names.encoded(FieldNames.Library.JACKSON_3, Jackson3Reader::encode);
            if (parser.nextName(encoded[guess])) {
                return guess;
            }
        } else {
            parser.nextToken();
        }
        return parser.currentToken() == tools.jackson.core.JsonToken.PROPERTY_NAME
                ? names.find(parser.currentName())
                : END;
    }

    @Override
    public @Nullable String nextName() {
        if (atField) {
            atField = false;
            return parser.currentToken() == tools.jackson.core.JsonToken.PROPERTY_NAME ? parser.currentName() : null;
        }
        return parser.nextName();
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public JsonToken next() {
        token = tokenOf(parser.nextToken());
        return token;
    }

    @Override
    public @Nullable String nextString() {
        String string = parser.nextStringValue();
        if (string == null) {
            token = tokenOf(parser.currentToken());
        }
        return string;
    }

    @Override
    public @Nullable String nextString(RepeatedStrings repeated) {
        if (next() != JsonToken.STRING) {
            return null;
        }
        return parser.hasStringCharacters()
                ? repeated.get(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
                : string(); // of parsed JSON, which has it already
    }

    private JsonToken tokenOf(tools.jackson.core.@Nullable JsonToken token) {
        if (token == null) {
            throw new StreamReadException(parser, "Unexpected end of the document");
        }
        return switch (token) {
            case START_OBJECT -> JsonToken.OBJECT;
            case START_ARRAY -> JsonToken.ARRAY;
            case END_ARRAY -> JsonToken.END;
            case VALUE_STRING -> JsonToken.STRING;
            case VALUE_NUMBER_INT -> JsonToken.INTEGER;
            case VALUE_NUMBER_FLOAT -> JsonToken.DECIMAL;
            case VALUE_TRUE, VALUE_FALSE -> JsonToken.BOOLEAN;
            case VALUE_NULL -> JsonToken.NULL;
            default -> throw new StreamReadException(parser, "Expected JSON, not " + token);
        };
    }

    @Override
    public String string() {
        return parser.getString();
    }

    @Override
    public boolean bool() {
        return parser.getBooleanValue();
    }

    @Override
    public Number integer() {
        return ParsedJson.copyOf(parser.getNumberValue());
    }

    /** Jackson passes on the exception of {@code BigDecimal}, which no reader of JSON expects. */
    @Override
    public BigDecimal decimal() {
        if (isNotANumber()) {
            throw new StreamReadException(parser, "JSON has neither NaN nor infinity");
        }
        // A mapper that converts a value has it as it was given, and would make a double of a float.
        if (parser.getNumberValueDeferred() instanceof Float value) {
            return ParsedJson.decimalOf(value);
        }
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw new StreamReadException(parser, "A number has an exponent that is out of range", e);
        }
    }

    /** Old versions also report numbers too large for a {@code double} as {@code NaN}; but a number ends in a digit. */
    private boolean isNotANumber() {
        if (!parser.isNaN()) {
            return false;
        }
        String text = parser.getString();
        return !Character.isDigit(text.charAt(text.length() - 1));
    }
}
