package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The response to a request that failed: <code>{"errors": [{"message": "…"}]}</code>.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional} or list if its field is absent or null. It throws {@link MalformedValueException}
 * if its field is one of {@link #unreadableFields()}.
 */
public final class Errors extends ResourceModel<Errors.Field> {

    /** The descriptor of this model, for generic code. */
    public static final ResourceType<Errors> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private Errors(ResourceType<Errors> type, @Nullable Object[] slots) {
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
    public static Errors fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Errors fromDocument(JsonDocument<Errors> document) {
        return document.value();
    }

    /**
     * What went wrong.
     *
     * @return an unmodifiable list, empty if there are none
     */
    public List<AsanaError> errors() {
        return elements(Field.ERRORS);
    }

    /**
     * A new sync token, if the status is 412: the request for {@link Events} had no token, or one that is too old.
     *
     * @return the value
     */
    public Optional<String> sync() {
        return string(Field.SYNC);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Errors that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link Errors}. */
    public enum Field implements ResourceField {
        /** {@link Errors#errors()} */
        ERRORS("errors", FieldKind.MODEL.array()),

        /** {@link Errors#sync()} */
        SYNC("sync", FieldKind.STRING);

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
     * Builds {@link Errors}. Setters do not accept null: see {@link #setNull} and {@link #unset}.
     */
    public static final class Builder extends ResourceBuilder<Field, Errors, Builder> {

        private Builder() {
            super(TYPE);
        }

        private Builder(Errors model) {
            super(model);
        }

        /**
         * What went wrong.
         *
         * @param errors the errors
         * @return this builder
         */
        public Builder errors(List<AsanaError> errors) {
            return set(Field.ERRORS, errors);
        }

        /**
         * A new sync token.
         *
         * @param sync the value
         * @return this builder
         */
        public Builder sync(String sync) {
            return set(Field.SYNC, sync);
        }
    }

    private static final class Descriptor extends ResourceType<Errors> {

        private Descriptor() {
            super(Errors.class, Field.values());
        }

        @Override
        protected Errors create(ResourceType<Errors> type, @Nullable Object[] slots) {
            return new Errors(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return wireName.equals("errors") ? AsanaError.TYPE : super.nested(wireName);
        }
    }
}
