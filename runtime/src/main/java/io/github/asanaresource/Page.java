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
import java.util.function.Consumer;

/**
 * The envelope of many resources: <code>{"data": […], "next_page": {…}}</code>. The response to a request with a {@code limit}
 * has a {@code next_page}, which is null on the last page. Other responses have only {@code data}, and are read as a page, too.
 *
 * <pre>{@code
 * Page<TaskResponse> page = mapper.readValue(json, new TypeReference<>() {});
 * Optional<String> offset = page.nextPage().flatMap(NextPage::offset);
 * }</pre>
 *
 * <p>An envelope is a model like the emitted ones: immutable and thread-safe, read and written by plain mappers of Jackson 2
 * and Jackson 3, and lossless.
 *
 * <p>An accessor returns an empty {@code Optional} or list if its field is absent or null. It throws {@link MalformedValueException}
 * if its field is one of {@link #unreadableFields()}.
 *
 * @param <T> the resource, an emitted model or union
 */
public final class Page<T extends JsonModel> extends ResourceModel<Page.Field> {

    private static final FieldNames NAMES = ResourceType.names(Field.values());

    private static final long serialVersionUID = 1L;

    static {
        JsonCodecs.register(Page.class, new Codecs());
    }

    private Page(ResourceType<Page<T>> type, @Nullable Object[] slots) {
        super(type, slots);
    }

    /**
     * Returns the descriptor of this envelope for a type of content, for generic code.
     *
     * @param content the type of the content, such as {@code TaskResponse.TYPE}
     * @param <T> the model or union
     * @return the descriptor
     */
    public static <T extends JsonModel> ResourceType<Page<T>> typeOf(EmittedType<T> content) {
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
    public static <T extends JsonModel> Page<T> fromMap(EmittedType<T> content, Map<String, ?> json) {
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
    public static <T extends JsonModel> Page<T> fromJson(EmittedType<T> content, byte[] json) {
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
    public static <T extends JsonModel> Page<T> fromJson(EmittedType<T> content, String json) {
        return typeOf(content).fromJson(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static <T extends JsonModel> Page<T> fromDocument(JsonDocument<Page<T>> document) {
        return document.value();
    }

    /**
     * The resources.
     *
     * @return an unmodifiable list, empty if there are none
     */
    public List<T> data() {
        return elements(Field.DATA);
    }

    /**
     * How to request the next page. It is null on the last page, and absent if the request had no {@code limit}.
     *
     * @return the value
     */
    public Optional<NextPage> nextPage() {
        return value(Field.NEXT_PAGE);
    }

    @Override
    public Builder<T> toBuilder() {
        return new Builder<>(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Page<?> that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link Page}. */
    public enum Field implements ResourceField {
        /** {@link Page#data()}; its kind is that of a model, also where the content is a union. */
        DATA("data", FieldKind.MODEL.array()),

        /** {@link Page#nextPage()} */
        NEXT_PAGE("next_page", FieldKind.MODEL);

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
     * Builds {@link Page}. Setters do not accept null: see {@link #setNull} and {@link #unset}.
     *
     * @param <T> the model or union in it
     */
    public static final class Builder<T extends JsonModel> extends ResourceBuilder<Field, Page<T>, Builder<T>> {

        private Builder(ResourceType<Page<T>> type) {
            super(type);
        }

        private Builder(Page<T> model) {
            super(model);
        }

        /**
         * The resources.
         *
         * @param data the resources
         * @return this builder
         */
        public Builder<T> data(List<? extends T> data) {
            return set(Field.DATA, data);
        }

        /**
         * Builds {@code nextPage} in place.
         *
         * @param nextPage sets the fields of the value
         * @return this builder
         */
        public Builder<T> nextPage(Consumer<NextPage.Builder> nextPage) {
            return build(Field.NEXT_PAGE, NextPage.builder(), nextPage);
        }

        /**
         * How to request the next page.
         *
         * @param nextPage the value
         * @return this builder
         */
        public Builder<T> nextPage(NextPage nextPage) {
            return set(Field.NEXT_PAGE, nextPage);
        }
    }

    private static final class Descriptor<T extends JsonModel> extends EnvelopeType<Page<T>> {

        Descriptor(EmittedType<T> content) {
            super(Page.class, Field.values(), NAMES, content);
        }

        @Override
        protected Page<T> create(ResourceType<Page<T>> type, @Nullable Object[] slots) {
            return new Page<>(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return wireName.equals("next_page") ? NextPage.TYPE : super.nested(wireName);
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
