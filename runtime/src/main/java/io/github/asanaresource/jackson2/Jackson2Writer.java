package io.github.asanaresource.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import io.github.asanaresource.json.FieldNames;
import io.github.asanaresource.json.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes to a generator of Jackson 2. */
class Jackson2Writer extends JsonWriter {

    private final JsonGenerator generator;

    Jackson2Writer(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void beginObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void beginArray() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void name(FieldNames names, int position) throws IOException {
        SerializableString[] encoded = names.encoded(FieldNames.Library.JACKSON_2, Jackson2Reader::encode);
        generator.writeFieldName(encoded[position]);
    }

    @Override
    public void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    @Override
    public void string(String value) throws IOException {
        generator.writeString(value);
    }

    @Override
    public void bool(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    @Override
    public void integer(long value) throws IOException {
        generator.writeNumber(value);
    }

    @Override
    public void integer(BigInteger value) throws IOException {
        generator.writeNumber(value);
    }

    @Override
    public void decimal(BigDecimal value) throws IOException {
        generator.writeNumber(value);
    }

    @Override
    public void nothing() throws IOException {
        generator.writeNull();
    }
}
