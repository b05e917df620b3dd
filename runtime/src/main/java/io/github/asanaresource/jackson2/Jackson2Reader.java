package io.github.asanaresource.jackson2;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.FieldNames;
import io.github.asanaresource.json.JsonReader;
import io.github.asanaresource.json.JsonToken;
import io.github.asanaresource.json.ParsedJson;
import io.github.asanaresource.json.RepeatedStrings;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;

/** Reads from a parser of Jackson 2. */
final class Jackson2Reader extends JsonReader {

    private final JsonParser parser;
    private JsonToken token;

    /** Whether the parser is already at a name, or at the end of the object. */
    private boolean atField;

    Jackson2Reader(JsonParser parser) throws IOException {
        this.parser = parser;
        // A delegating deserializer has already moved past the start of the object.
        this.atField = parser.hasToken(com.fasterxml.jackson.core.JsonToken.FIELD_NAME)
                || parser.hasToken(com.fasterxml.jackson.core.JsonToken.END_OBJECT);
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
    public int nextField(FieldNames names, int guess) throws IOException {
        if (atField) {
            atField = false;
        } else if (guess < names.size()) {
            SerializableString[] encoded = names.encoded(FieldNames.Library.JACKSON_2, Jackson2Reader::encode);
            if (parser.nextFieldName(encoded[guess])) {
                return guess;
            }
        } else {
            parser.nextToken();
        }
        return parser.currentToken() == com.fasterxml.jackson.core.JsonToken.FIELD_NAME
                ? names.find(parser.currentName())
                : END;
    }

    @Override
    public @Nullable String nextName() throws IOException {
        if (atField) {
            atField = false;
            return parser.currentToken() == com.fasterxml.jackson.core.JsonToken.FIELD_NAME
                    ? parser.currentName()
                    : null;
        }
        return parser.nextFieldName();
    }

    @Override
    public String name() throws IOException {
        return parser.currentName();
    }

    @Override
    public JsonToken next() throws IOException {
        token = tokenOf(parser.nextToken());
        return token;
    }

    @Override
    public @Nullable String nextString() throws IOException {
        String string = parser.nextTextValue();
        if (string == null) {
            token = tokenOf(parser.currentToken());
        }
        return string;
    }

    @Override
    public @Nullable String nextString(RepeatedStrings repeated) throws IOException {
        if (next() != JsonToken.STRING) {
            return null;
        }
        return parser.hasTextCharacters()
                ? repeated.get(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
                : string(); // of parsed JSON, which has it already
    }

    private JsonToken tokenOf(com.fasterxml.jackson.core.@Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw new JsonParseException(parser, "Unexpected end of the document");
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
            default -> throw new JsonParseException(parser, "Expected JSON, not " + token);
        };
    }

    @Override
    public String string() throws IOException {
        return parser.getText();
    }

    @Override
    public boolean bool() throws IOException {
        return parser.getBooleanValue();
    }

    @Override
    public Number integer() throws IOException {
        return ParsedJson.copyOf(parser.getNumberValue());
    }

    /** Jackson passes on the exception of {@code BigDecimal}, which no reader of JSON expects. */
    @Override
    public BigDecimal decimal() throws IOException {
        if (isNotANumber()) {
            throw new JsonParseException(parser, "JSON has neither NaN nor infinity");
        }
        // A mapper that converts a value has it as it was given, and would make a double of a float.
        if (parser.getNumberValueDeferred() instanceof Float value) {
            return ParsedJson.decimalOf(value);
        }
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw new JsonParseException(parser, "A number has an exponent that is out of range", e);
        }
    }

    /** Old versions also report numbers too large for a {@code double} as {@code NaN}; but a number ends in a digit. */
    private boolean isNotANumber() throws IOException {
        if (!parser.isNaN()) {
            return false;
        }
        String text = parser.getText();
        return !Character.isDigit(text.charAt(text.length() - 1));
    }
}
