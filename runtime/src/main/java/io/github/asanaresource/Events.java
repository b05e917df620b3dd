package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import io.github.asanaresource.json.FieldNames;
import io.github.asanaresource.json.GenericCodec;
import io.github.asanaresource.json.JsonCodec;
import io.github.asanaresource.json.JsonCodecs;
import io.github.asanaresource.json.MalformedJsonException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The envelope of events: <code>{"data": […], "sync": "…", "has_more": true}</code>. Each response contains the sync token for
 * the next request. A request without a token, such as the first one, or with one that is too old fails with the status 412,
 * and its response contains a new token: {@link Errors#sync()}.
 *
 * <p>An envelope is a model like the emitted ones: immutable and thread-safe, read and written by plain mappers of Jackson 2
 * and Jackson 3, and lossless.
 *
 * <p>An accessor returns an empty {@code Optional} or list if its field is absent or null. It throws {@link MalformedValueException}
 * if its field is one of {@link #unreadableFields()}.
 *
 * @param <T> the event, an emitted model or union
 */
public final class Events<T extends JsonModel> extends ResourceModel<Events.Field> {

    private static final FieldNames NAMES = ResourceType.names(Field.values());

    private static final long serialVersionUID = 1L;

    static {
        JsonCodecs.register(Events.class, new Codecs());
    }

    private Events(ResourceType<Events<T>> type, @Nullable Object[] slots) {
        super(type, slots);
    }

    /**
     * Returns the descriptor of this envelope for a type of content, for generic code.
     *
     * @param content the type of the content, such as {@code TaskResponse.TYPE}
     * @param <T> the model or union
     * @return the descriptor
     */
    public static <T extends JsonModel> ResourceType<Events<T>> typeOf(EmittedType<T> content) {
        return new Descriptor<>(content);
    }

    /**
     * Returns a new builder, in which every field is absent.
     *
     * @param content the type of the content, such as {@code TaskResponse.TYPE}
     * @param <T> the model or union
     * @return the builder
     */
    public static <T extends JsonModel> Builder<T> builder(EmittedType<T> content) {
        return new Builder<>(typeOf(content));
    }

    /**
     * Creates an envelope from parsed JSON.
     *
     * @param content the type of the content, such as {@code TaskResponse.TYPE}
     * @param json the fields by wire name
     * @param <T> the model or union
     * @return the envelope
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static <T extends JsonModel> Events<T> fromMap(EmittedType<T> content, Map<String, ?> json) {
        return typeOf(content).fromMap(json);
    }

    /**
     * Reads an envelope without a library.
     *
     * @param content the type of the content, such as {@code TaskResponse.TYPE}
     * @param json the document in UTF-8
     * @param <T> the model or union
     * @return the envelope
     * @throws MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is not an object
     */
    public static <T extends JsonModel> Events<T> fromJson(EmittedType<T> content, byte[] json) {
        return typeOf(content).fromJson(json);
    }

    /**
     * Reads an envelope without a library.
     *
     * @param content the type of the content, such as {@code TaskResponse.TYPE}
     * @param json the document
     * @param <T> the model or union
     * @return the envelope
     * @throws MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is not an object
     */
    public static <T extends JsonModel> Events<T> fromJson(EmittedType<T> content, String json) {
        return typeOf(content).fromJson(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static <T extends JsonModel> Events<T> fromDocument(JsonDocument<Events<T>> document) {
        return document.value();
    }

    /**
     * The events since the sync token of the request.
     *
     * @return an unmodifiable list, empty if there are none
     */
    public List<T> data() {
        return elements(Field.DATA);
    }

    /**
     * The sync token for the next request.
     *
     * @return the value
     */
    public Optional<String> sync() {
        return string(Field.SYNC);
    }

    /**
     * Whether there are more events, which the next request returns.
     *
     * @return the value
     */
    public Optional<Boolean> hasMore() {
        return value(Field.HAS_MORE);
    }

    @Override
    public Builder<T> toBuilder() {
        return new Builder<>(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Events<?> that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link Events}. */
    public enum Field implements ResourceField {
        /** {@link Events#data()}; its kind is that of a model, also where the content is a union. */
        DATA("data", FieldKind.MODEL.array()),

        /** {@link Events#sync()} */
        SYNC("sync", FieldKind.STRING),

        /** {@link Events#hasMore()} */
        HAS_MORE("has_more", FieldKind.BOOLEAN);

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind) {
            this.definition = new FieldDefinition(wireName, kind);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    /**
     * Builds {@link Events}. Setters do not accept null: see {@link #setNull} and {@link #unset}.
     *
     * @param <T> the model or union in it
     */
    public static final class Builder<T extends JsonModel> extends ResourceBuilder<Field, Events<T>, Builder<T>> {

        private Builder(ResourceType<Events<T>> type) {
            super(type);
        }

        private Builder(Events<T> model) {
            super(model);
        }

        /**
         * The events.
         *
         * @param data the events
         * @return this builder
         */
        public Builder<T> data(List<? extends T> data) {
            return set(Field.DATA, data);
        }

        /**
         * The sync token for the next request.
         *
         * @param sync the value
         * @return this builder
         */
        public Builder<T> sync(String sync) {
            return set(Field.SYNC, sync);
        }

        /**
         * Whether there are more events.
         *
         * @param hasMore the value
         * @return this builder
         */
        public Builder<T> hasMore(Boolean hasMore) {
            return set(Field.HAS_MORE, hasMore);
        }
    }

    private static final class Descriptor<T extends JsonModel> extends EnvelopeType<Events<T>> {

        Descriptor(EmittedType<T> content) {
            super(Events.class, Field.values(), NAMES, content);
        }

        @Override
        protected Events<T> create(ResourceType<Events<T>> type, @Nullable Object[] slots) {
            return new Events<>(type, slots);
        }
    }

    private static final class Codecs implements GenericCodec {

        @Override
        @SuppressWarnings("unchecked") // only emitted types have codecs
        public JsonCodec<?> of(JsonCodec<?> argument) {
            return typeOf((EmittedType<? extends JsonModel>) argument);
        }
    }
}
