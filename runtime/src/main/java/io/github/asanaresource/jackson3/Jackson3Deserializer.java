package io.github.asanaresource.jackson3;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.JsonCodec;
import io.github.asanaresource.json.JsonCodecs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads a value with its codec, and wraps it.
 *
 * @param <D> the wrapper; its first type argument is the type to read
 */
public abstract class Jackson3Deserializer<D> extends ValueDeserializer<D> {

    /** For a subclass. */
    protected Jackson3Deserializer() {}

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
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType type = context.getContextualType().containedType(0);
        try {
            return ofType(JsonCodecs.of(classes(type)), type);
        } catch (IllegalArgumentException e) {
            return context.reportBadDefinition(type, e.getMessage());
        }
    }

    /** The class of a type, of its type argument, and so on. */
    private static List<Class<?>> classes(JavaType type) {
        List<Class<?>> classes = new ArrayList<>();
        for (JavaType each = type; each != null; each = each.containedType(0)) {
            classes.add(each.getRawClass());
        }
        return classes;
    }

    private <T> ValueDeserializer<D> ofType(JsonCodec<T> codec, JavaType type) {
        return new OfType<>(this, codec, type);
    }

    /** Never called: Jackson asks {@link #createContextual} first. */
    @Override
    public D deserialize(JsonParser parser, DeserializationContext context) {
        throw new IllegalStateException("Nobody has said what to read");
    }

    private static final class OfType<T, D> extends ValueDeserializer<D> {

        private final Jackson3Deserializer<D> wrapping;
        private final JsonCodec<T> codec;
        private final JavaType type;

        OfType(Jackson3Deserializer<D> wrapping, JsonCodec<T> codec, JavaType type) {
            this.wrapping = wrapping;
            this.codec = codec;
            this.type = type;
        }

        @Override
        public D deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return wrapping.wrap(codec.read(new Jackson3Reader(parser)), codec);
            } catch (IllegalArgumentException e) {
                throw MismatchedInputException.from(parser, type, e.getMessage());
            } catch (IOException e) {
                throw JacksonIOException.construct(e);
            }
        }

        /** Documents of models contain no class names, whatever the mapper writes elsewhere. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return deserialize(parser, context);
        }
    }
}
