package io.github.asanaresource.jackson3;

import io.github.asanaresource.json.FieldNames;
import io.github.asanaresource.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes to a generator of Jackson 3. */
class Jackson3Writer extends JsonWriter {

    private final JsonGenerator generator;

    Jackson3Writer(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void beginObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void beginArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(FieldNames names, int position) {
        SerializableString[] encoded = names.encoded(FieldNames.Library.JACKSON_3, Jackson3Reader::encode);
        generator.writeName(encoded[position]);
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String value) {
        generator.writeString(value);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void integer(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void integer(BigInteger value) {
        generator.writeNumber(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        generator.writeNumber(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
