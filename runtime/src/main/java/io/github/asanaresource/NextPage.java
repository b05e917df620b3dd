package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * How to request the next {@link Page}.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional} if its field is absent or null. It throws {@link MalformedValueException}
 * if its field is one of {@link #unreadableFields()}.
 */
public final class NextPage extends ResourceModel<NextPage.Field> {

    /** The descriptor of this model, for generic code. */
    public static final ResourceType<NextPage> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private NextPage(ResourceType<NextPage> type, @Nullable Object[] slots) {
        super(type, slots);
    }

    /** {@return a new builder, in which every field is absent} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static NextPage fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static NextPage fromDocument(JsonDocument<NextPage> document) {
        return document.value();
    }

    /**
     * The token that says where the next page begins, for the parameter {@code offset} of the next request. It expires.
     *
     * @return the value
     */
    public Optional<String> offset() {
        return string(Field.OFFSET);
    }

    /**
     * The path of the next request, with its parameters, from the root of the API.
     *
     * @return the value
     */
    public Optional<String> path() {
        return string(Field.PATH);
    }

    /**
     * The address of the next request, with its parameters.
     *
     * @return the value
     */
    public Optional<URI> uri() {
        return value(Field.URI);
    }

    /**
     * The string of {@link #uri()}, also if it is no URI.
     *
     * @return the string
     */
    public Optional<String> uriAsString() {
        return string(Field.URI);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof NextPage that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link NextPage}. */
    public enum Field implements ResourceField {
        /** {@link NextPage#offset()} */
        OFFSET("offset", FieldKind.STRING, FieldTrait.READ_ONLY),

        /** {@link NextPage#path()} */
        PATH("path", FieldKind.STRING, FieldTrait.READ_ONLY),

        /** {@link NextPage#uri()} */
        URI("uri", FieldKind.URI, FieldTrait.READ_ONLY);

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    /**
     * Builds {@link NextPage}. Setters do not accept null: see {@link #setNull} and {@link #unset}.
     */
    public static final class Builder extends ResourceBuilder<Field, NextPage, Builder> {

        private Builder() {
            super(TYPE);
        }

        private Builder(NextPage model) {
            super(model);
        }

        /**
         * The token that says where the next page begins, for the parameter {@code offset} of the next request. It expires.
         *
         * @param offset the value
         * @return this builder
         */
        public Builder offset(String offset) {
            return set(Field.OFFSET, offset);
        }

        /**
         * The path of the next request, with its parameters, from the root of the API.
         *
         * @param path the value
         * @return this builder
         */
        public Builder path(String path) {
            return set(Field.PATH, path);
        }

        /**
         * The address of the next request, with its parameters.
         *
         * @param uri the value
         * @return this builder
         */
        public Builder uri(URI uri) {
            return set(Field.URI, uri);
        }

        /**
         * Sets {@code uri} as it appears on the wire.
         *
         * @param uri the string
         * @return this builder
         */
        public Builder uri(String uri) {
            return set(Field.URI, uri);
        }
    }

    private static final class Descriptor extends ResourceType<NextPage> {

        private Descriptor() {
            super(NextPage.class, Field.values());
        }

        @Override
        protected NextPage create(ResourceType<NextPage> type, @Nullable Object[] slots) {
            return new NextPage(type, slots);
        }
    }
}
