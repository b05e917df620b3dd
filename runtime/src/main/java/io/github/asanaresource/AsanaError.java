package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import java.util.Map;
import java.util.Optional;

/**
 * One of the {@link Errors} of a request that failed.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional} if its field is absent or null. It throws {@link MalformedValueException}
 * if its field is one of {@link #unreadableFields()}.
 */
public final class AsanaError extends ResourceModel<AsanaError.Field> {

    /** The descriptor of this model, for generic code. */
    public static final ResourceType<AsanaError> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private AsanaError(ResourceType<AsanaError> type, @Nullable Object[] slots) {
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
    public static AsanaError fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AsanaError fromDocument(JsonDocument<AsanaError> document) {
        return document.value();
    }

    /**
     * What went wrong, such as {@code project: Missing input}.
     *
     * @return the value
     */
    public Optional<String> message() {
        return string(Field.MESSAGE);
    }

    /**
     * Where to read how to solve it.
     *
     * @return the value
     */
    public Optional<String> help() {
        return string(Field.HELP);
    }

    /**
     * Words by which Asana finds its own record of the error, such as {@code 6 sad squid snuggle softly}. Only
     * responses with the status 500 have it.
     *
     * @return the value
     */
    public Optional<String> phrase() {
        return string(Field.PHRASE);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof AsanaError that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link AsanaError}. */
    public enum Field implements ResourceField {
        /** {@link AsanaError#message()} */
        MESSAGE("message", FieldKind.STRING, FieldTrait.READ_ONLY),

        /** {@link AsanaError#help()} */
        HELP("help", FieldKind.STRING, FieldTrait.READ_ONLY),

        /** {@link AsanaError#phrase()} */
        PHRASE("phrase", FieldKind.STRING, FieldTrait.READ_ONLY);

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
     * Builds {@link AsanaError}. Setters do not accept null: see {@link #setNull} and {@link #unset}.
     */
    public static final class Builder extends ResourceBuilder<Field, AsanaError, Builder> {

        private Builder() {
            super(TYPE);
        }

        private Builder(AsanaError model) {
            super(model);
        }

        /**
         * What went wrong, such as {@code project: Missing input}.
         *
         * @param message the value
         * @return this builder
         */
        public Builder message(String message) {
            return set(Field.MESSAGE, message);
        }

        /**
         * Where to read how to solve it.
         *
         * @param help the value
         * @return this builder
         */
        public Builder help(String help) {
            return set(Field.HELP, help);
        }

        /**
         * Words by which Asana finds its own record of the error, such as {@code 6 sad squid snuggle softly}. Only
         * responses with the status 500 have it.
         *
         * @param phrase the value
         * @return this builder
         */
        public Builder phrase(String phrase) {
            return set(Field.PHRASE, phrase);
        }
    }

    private static final class Descriptor extends ResourceType<AsanaError> {

        private Descriptor() {
            super(AsanaError.class, Field.values());
        }

        @Override
        protected AsanaError create(ResourceType<AsanaError> type, @Nullable Object[] slots) {
            return new AsanaError(type, slots);
        }
    }
}
