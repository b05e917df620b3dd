package io.github.asanaresource.jackson3;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.JsonWriter;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Writes a wrapped value.
 *
 * @param <D> the wrapper
 */
public abstract class Jackson3Serializer<D> extends ValueSerializer<D> {

    /** For a subclass. */
    protected Jackson3Serializer() {}

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
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        if (property != null && property.getAnnotation(JsonUnwrapped.class) != null) {
            throw DatabindException.from(
                    context,
                    "@JsonUnwrapped on " + property.getName() + ": a model cannot be unwrapped; remove the annotation");
        }
        return this;
    }

    @Override
    public void serialize(D document, JsonGenerator generator, SerializationContext context) {
        writeTo(document, new Jackson3Writer(generator));
    }

    private void writeTo(D document, JsonWriter writer) {
        try {
            write(document, writer);
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    /** If a mapper requires it, the name of the model's class is written next to the document, never into it. */
    @Override
    public void serializeWithType(
            D document, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        boolean isObject = isObject(document);
        // Anything other than an object is a separate value, which follows the name.
        JsonToken start = isObject ? JsonToken.START_OBJECT : JsonToken.VALUE_EMBEDDED_OBJECT;
        WritableTypeId type = types.writeTypePrefix(generator, context, types.typeId(document, start));
        writeTo(document, isObject ? new InsideObject(generator) : new Jackson3Writer(generator));
        types.writeTypeSuffix(generator, context, type);
    }

    /** Writes the content of an object whose beginning and end the caller writes. */
    private static final class InsideObject extends Jackson3Writer {

        private int depth;

        InsideObject(JsonGenerator generator) {
            super(generator);
        }

        @Override
        public void beginObject() {
            if (depth++ > 0) {
                super.beginObject();
            }
        }

        @Override
        public void endObject() {
            if (--depth > 0) {
                super.endObject();
            }
        }
    }
}
