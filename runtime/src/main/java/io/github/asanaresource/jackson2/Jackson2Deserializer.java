package io.github.asanaresource.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.JsonCodec;
import io.github.asanaresource.json.JsonCodecs;
import java.io.IOException;

/**
 * Reads a value with its codec, and wraps it.
 *
 * @param <D> the wrapper; its first type argument is the type to read
 */
public abstract class Jackson2Deserializer<D> extends JsonDeserializer<D> implements ContextualDeserializer {

    /** For a subclass. */
    protected Jackson2Deserializer() {}

    /**
     * Wraps a value.
     *
     * @param value the value
     * @param codec the codec that has read it
     * @param <T> its type
     * @return the wrapper that Jackson receives
     */
    protected abstract <T> D wrap(T value, JsonCodec<T> codec);

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType type = context.getContextualType().containedType(0);
        return ofType(type.getRawClass());
    }

    private <T> JsonDeserializer<D> ofType(Class<T> type) {
        return new OfType<>(this, JsonCodecs.of(type), type);
    }

    /** Never called: Jackson asks {@link #createContextual} first. */
    @Override
    public D deserialize(JsonParser parser, DeserializationContext context) {
        throw new IllegalStateException("Nobody has said what to read");
    }

    private static final class OfType<T, D> extends JsonDeserializer<D> {

        private final Jackson2Deserializer<D> wrapping;
        private final JsonCodec<T> codec;
        private final Class<T> type;

        OfType(Jackson2Deserializer<D> wrapping, JsonCodec<T> codec, Class<T> type) {
            this.wrapping = wrapping;
            this.codec = codec;
            this.type = type;
        }

        @Override
        public D deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return wrapping.wrap(codec.read(new Jackson2Reader(parser)), codec);
            } catch (IllegalArgumentException e) {
                throw MismatchedInputException.from(parser, type, e.getMessage());
            }
        }

        /** Documents of models contain no class names, whatever the mapper writes elsewhere. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
                throws IOException {
            return deserialize(parser, context);
        }
    }
}
