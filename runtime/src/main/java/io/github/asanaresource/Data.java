package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import io.github.asanaresource.json.FieldNames;
import io.github.asanaresource.json.GenericCodec;
import io.github.asanaresource.json.JsonCodec;
import io.github.asanaresource.json.JsonCodecs;
import io.github.asanaresource.json.MalformedJsonException;
import java.util.Map;
import java.util.Optional;

/**
 * The envelope of a single resource, in responses and in request bodies: <code>{"data": {…}}</code>.
 *
 * <pre>{@code
 * Data<TaskResponse> answer = mapper.readValue(json, new TypeReference<>() {});
 * mapper.writeValueAsString(Data.of(TaskUpdateRequest.builder().completed(true).build()));
 * }</pre>
 *
 * <p>An envelope is a model like the emitted ones: immutable and thread-safe, read and written by plain mappers of Jackson 2
 * and Jackson 3, and lossless. The response to the creation of a webhook, for example, contains the secret next to the webhook:
 * {@code unknownFields().get("X-Hook-Secret")}.
 *
 * <p>An accessor returns an empty {@code Optional} if its field is absent or null. It throws {@link MalformedValueException}
 * if its field is one of {@link #unreadableFields()}.
 *
 * @param <T> the resource, an emitted model or union
 */
public final class Data<T extends JsonModel> extends ResourceModel<Data.Field> {

    private static final FieldNames NAMES = ResourceType.names(Field.values());

    private static final long serialVersionUID = 1L;

    static {
        JsonCodecs.register(Data.class, new Codecs());
    }

    private Data(ResourceType<Data<T>> type, @Nullable Object[] slots) {
        super(type, slots);
    }

    /**
     * Returns the descriptor of this envelope for a type of content, for generic code.
     *
     * @param content the type of the content, such as {@code TaskResponse.TYPE}
     * @param <T> the model or union
     * @return the descriptor
     */
    public static <T extends JsonModel> ResourceType<Data<T>> typeOf(EmittedType<T> content) {
        return new Descriptor<>(content);
    }

    /**
     * Wraps the body of a request. A union needs a {@link #builder}.
     *
     * @param model the body
     * @param <M> the type of the body
     * @return the envelope
     */
    @SuppressWarnings("unchecked") // the descriptor of a model is one of its class
    public static <M extends ResourceModel<?>> Data<M> of(M model) {
        return builder((ResourceType<M>) model.type).data(model).build();
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
    public static <T extends JsonModel> Data<T> fromMap(EmittedType<T> content, Map<String, ?> json) {
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
    public static <T extends JsonModel> Data<T> fromJson(EmittedType<T> content, byte[] json) {
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
    public static <T extends JsonModel> Data<T> fromJson(EmittedType<T> content, String json) {
        return typeOf(content).fromJson(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static <T extends JsonModel> Data<T> fromDocument(JsonDocument<Data<T>> document) {
        return document.value();
    }

    /**
     * The resource.
     *
     * @return the resource
     */
    public Optional<T> data() {
        return value(Field.DATA);
    }

    @Override
    public Builder<T> toBuilder() {
        return new Builder<>(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Data<?> that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link Data}. */
    public enum Field implements ResourceField {
        /** {@link Data#data()}; its kind is that of a model, also where the content is a union. */
        DATA("data", FieldKind.MODEL);

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
     * Builds {@link Data}. Setters do not accept null: see {@link #setNull} and {@link #unset}.
     *
     * @param <T> the model or union in it
     */
    public static final class Builder<T extends JsonModel> extends ResourceBuilder<Field, Data<T>, Builder<T>> {

        private Builder(ResourceType<Data<T>> type) {
            super(type);
        }

        private Builder(Data<T> model) {
            super(model);
        }

        /**
         * The resource.
         *
         * @param data the resource
         * @return this builder
         */
        public Builder<T> data(T data) {
            return set(Field.DATA, data);
        }
    }

    private static final class Descriptor<T extends JsonModel> extends EnvelopeType<Data<T>> {

        Descriptor(EmittedType<T> content) {
            super(Data.class, Field.values(), NAMES, content);
        }

        @Override
        protected Data<T> create(ResourceType<Data<T>> type, @Nullable Object[] slots) {
            return new Data<>(type, slots);
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
