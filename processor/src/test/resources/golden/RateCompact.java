package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.EmittedType;
import io.github.asanaresource.FieldDefinition;
import io.github.asanaresource.FieldKind;
import io.github.asanaresource.FieldTrait;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.ResourceBuilder;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.ResourceSelection;
import io.github.asanaresource.ResourceType;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * What an hour of a user's work costs.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec.RateSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class RateCompact extends ResourceModel<RateCompact.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<RateCompact> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private RateCompact(ResourceType<RateCompact> type, @Nullable Object[] slots) {
        super(type, slots);
    }

    /** {@return a new builder, in which every field is absent} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a selection for {@code opt_fields}, in which nothing is selected yet} */
    public static Selection optFields() {
        return new Selection();
    }

    /**
     * Reads JSON without a library.
     *
     * @param json the document in UTF-8
     * @return the model
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     */
    public static RateCompact fromJson(byte[] json) {
        return TYPE.fromJson(json);
    }

    /**
     * Reads JSON without a library.
     *
     * @param json the document
     * @return the model
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     */
    public static RateCompact fromJson(String json) {
        return TYPE.fromJson(json);
    }

    /**
     * Reads JSON without a library.
     *
     * @param json a stream of the document in UTF-8; it is read to its end, but not closed
     * @return the model
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     * @throws IOException if the stream cannot be read
     */
    public static RateCompact fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static RateCompact fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static RateCompact fromDocument(JsonDocument<RateCompact> document) {
        return document.value();
    }

    /**
     * Asana's {@code rate}.
     *
     * @return the value
     */
    public Optional<BigDecimal> rate() {
        return value(Field.RATE);
    }

    /**
     * Asana's {@code resource}.
     *
     * @return the value
     */
    public Optional<TaskCompactCreatedBy> resource() {
        return value(Field.RESOURCE);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof RateCompact that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link RateCompact}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec.RateSpec")
    public enum Field implements ResourceField {
        /** {@link RateCompact#rate()} */
        RATE("rate", FieldKind.NUMBER),

        /** {@link RateCompact#resource()} */
        RESOURCE("resource", FieldKind.MODEL);

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    /** Builds {@link RateCompact}. Setters do not accept null: see {@link #setNull} and {@link #unset}. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec.RateSpec")
    public static final class Builder extends ResourceBuilder<Field, RateCompact, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(RateCompact model) {
            super(model);
        }

        /**
         * Asana's {@code rate}.
         *
         * @param rate the value
         * @return this builder
         */
        public Builder rate(BigDecimal rate) {
            return set(Field.RATE, rate);
        }

        /**
         * Builds {@code resource} in place.
         *
         * @param resource sets the fields of the value
         * @return this builder
         */
        public Builder resource(Consumer<TaskCompactCreatedBy.Builder> resource) {
            return build(Field.RESOURCE, TaskCompactCreatedBy.builder(), resource);
        }

        /**
         * Asana's {@code resource}.
         *
         * @param resource the value
         * @return this builder
         */
        public Builder resource(TaskCompactCreatedBy resource) {
            return set(Field.RESOURCE, resource);
        }
    }

    /** Selects fields of {@link RateCompact}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec.RateSpec")
    public static final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /** {@return a copy of this selection with {@code rate}} */
        public Selection rate() {
            return select(Field.RATE);
        }

        /**
         * Selects fields of {@code resource}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection resource(UnaryOperator<TaskCompactCreatedBy.Selection> selection) {
            return select(Field.RESOURCE, TaskCompactCreatedBy.optFields(), selection);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec.RateSpec")
    private static final class Descriptor extends ResourceType<RateCompact> {
        private Descriptor() {
            super(RateCompact.class, Field.values());
        }

        @Override
        protected RateCompact create(ResourceType<RateCompact> type, @Nullable Object[] slots) {
            return new RateCompact(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "resource" -> TaskCompactCreatedBy.TYPE;
                default -> super.nested(wireName);
            };
        }
    }
}
