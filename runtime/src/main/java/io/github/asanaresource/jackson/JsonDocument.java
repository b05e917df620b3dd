package io.github.asanaresource.jackson;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.asanaresource.jackson2.Jackson2Deserializer;
import io.github.asanaresource.jackson2.Jackson2Serializer;
import io.github.asanaresource.jackson3.Jackson3Deserializer;
import io.github.asanaresource.jackson3.Jackson3Serializer;
import io.github.asanaresource.json.JsonCodec;
import io.github.asanaresource.json.JsonWriter;
import java.io.IOException;

/**
 * A model or union, as Jackson passes it to the creator of its class and receives it to write. Its content does not
 * pass through Jackson's databinding, which would lose digits, nulls and unknown fields, depending on the settings of the
 * mapper.
 *
 * @param <T> the model or union
 */
public final class JsonDocument<T> {

    private final Content<T> content;

    private JsonDocument(Content<T> content) {
        this.content = content;
    }

    /**
     * Wraps a value for Jackson to write.
     *
     * @param value the value
     * @param codec the codec that writes it
     */
    public JsonDocument(T value, JsonCodec<? super T> codec) {
        this(new Content<>(value, codec));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static <T> JsonDocument<T> of(Content<T> content) {
        return new JsonDocument<>(content);
    }

    @JsonValue
    private Content<T> content() {
        return content;
    }

    /** {@return the value that Jackson has read} */
    public T value() {
        return content.value;
    }

    /**
     * Returns the value that Jackson has read, if it is of a certain class.
     *
     * @param type the class, a variant of the union
     * @param <V> the class
     * @return the value
     * @throws IllegalArgumentException if it is another variant
     */
    public <V extends T> V value(Class<V> type) {
        T value = value();
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw new IllegalArgumentException(
                "expected " + type.getSimpleName() + ", not " + value.getClass().getSimpleName());
    }

    /**
     * The content that Jackson reads and writes. Each version of Jackson sees its own annotations; if the library of the
     * others is missing, the JVM ignores them. A compiler would warn of them, hence this is a type that no emitted code
     * names.
     */
    @com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = Reader2.class)
    @com.fasterxml.jackson.databind.annotation.JsonSerialize(using = Writer2.class)
    @tools.jackson.databind.annotation.JsonDeserialize(using = Reader3.class)
    @tools.jackson.databind.annotation.JsonSerialize(using = Writer3.class)
    static final class Content<T> {

        private final T value;
        private final JsonCodec<? super T> codec;

        Content(T value, JsonCodec<? super T> codec) {
            this.value = value;
            this.codec = codec;
        }

        boolean isObject() {
            return codec.isObject(value);
        }

        void write(JsonWriter writer) throws IOException {
            codec.write(value, writer);
        }
    }

    /** Reads with Jackson 2. */
    static final class Reader2 extends Jackson2Deserializer<Content<?>> {

        @Override
        protected <T> Content<?> wrap(T value, JsonCodec<T> codec) {
            return new Content<>(value, codec);
        }
    }

    /** Writes with Jackson 2. */
    static final class Writer2 extends Jackson2Serializer<Content<?>> {

        @Override
        protected boolean isObject(Content<?> content) {
            return content.isObject();
        }

        @Override
        protected void write(Content<?> content, JsonWriter writer) throws IOException {
            content.write(writer);
        }
    }

    /** Reads with Jackson 3. */
    static final class Reader3 extends Jackson3Deserializer<Content<?>> {

        @Override
        protected <T> Content<?> wrap(T value, JsonCodec<T> codec) {
            return new Content<>(value, codec);
        }
    }

    /** Writes with Jackson 3. */
    static final class Writer3 extends Jackson3Serializer<Content<?>> {

        @Override
        protected boolean isObject(Content<?> content) {
            return content.isObject();
        }

        @Override
        protected void write(Content<?> content, JsonWriter writer) throws IOException {
            content.write(writer);
        }
    }
}
