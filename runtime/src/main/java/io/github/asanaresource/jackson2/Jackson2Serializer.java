package io.github.asanaresource.jackson2;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.JsonWriter;
import java.io.IOException;

/**
 * Writes a wrapped value.
 *
 * @param <D> the wrapper
 */
public abstract class Jackson2Serializer<D> extends JsonSerializer<D> implements ContextualSerializer {

    /** For a subclass. */
    protected Jackson2Serializer() {}

    /**
     * Tells whether the value is written as an object.
     *
     * @param document the wrapper
     * @return whether it is an object
     */
    protected abstract boolean isObject(D document);

    /**
     * Writes the value.
     *
     * @param document the wrapper
     * @param writer the writer
     * @throws IOException if the output cannot be written
     */
    protected abstract void write(D document, JsonWriter writer) throws IOException;

    /** Rejects {@code @JsonUnwrapped}: the fields of a document would mix with those around it. */
    @Override
    public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property)
            throws JsonMappingException {
        if (property != null && property.getAnnotation(JsonUnwrapped.class) != null) {
            throw JsonMappingException.from(
                    provider,
                    "@JsonUnwrapped on " + property.getName() + ": a model cannot be unwrapped; remove the annotation");
        }
        return this;
    }

    @Override
    public void serialize(D document, JsonGenerator generator, SerializerProvider provider) throws IOException {
        write(document, new Jackson2Writer(generator));
    }

    /** If a mapper requires it, the name of the model's class is written next to the document, never into it. */
    @Override
    public void serializeWithType(
            D document, JsonGenerator generator, SerializerProvider provider, TypeSerializer types) throws IOException {
        boolean isObject = isObject(document);
        // Anything other than an object is a separate value, which follows the name.
        JsonToken start = isObject ? JsonToken.START_OBJECT : JsonToken.VALUE_EMBEDDED_OBJECT;
        WritableTypeId type = types.writeTypePrefix(generator, types.typeId(document, start));
        write(document, isObject ? new InsideObject(generator) : new Jackson2Writer(generator));
        types.writeTypeSuffix(generator, type);
    }

    /** Writes the content of an object whose beginning and end the caller writes. */
    private static final class InsideObject extends Jackson2Writer {

        private int depth;

        InsideObject(JsonGenerator generator) {
            super(generator);
        }

        @Override
        public void beginObject() throws IOException {
            if (depth++ > 0) {
                super.beginObject();
            }
        }

        @Override
        public void endObject() throws IOException {
            if (--depth > 0) {
                super.endObject();
            }
        }
    }
}
