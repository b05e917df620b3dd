package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.DocumentState;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonDocument;
import io.github.asanaresource.JsonKind;
import io.github.asanaresource.Nullable;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceBuilder;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.UnreadableValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * What an hour of somebody's work costs.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec.RateSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class RateCompact implements ResourceModel<RateCompact.Field> {
    private final @Nullable BigDecimal rate;

    private final @Nullable TaskCompactCreatedBy resource;

    private final DocumentState<Field> state;

    private RateCompact(Builder builder) {
        this.rate = builder.rate;
        this.resource = builder.resource;
        this.state = builder.state.build();
    }

    /**
     * Begins a new model, every field of it absent.
     *
     * @return a builder of its own
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a model of JSON that is there as Java values.
     *
     * @param json by wire name: texts, flags, numbers, null, and lists and maps of these
     * @return the model; what is of another kind than the spec says is kept aside, see {@link #unreadableFields()}
     * @throws IllegalArgumentException if it has anything that is no JSON
     */
    public static RateCompact fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        for (Map.Entry<String, ?> field : json.entrySet()) {
            builder.read(field.getKey(), field.getValue());
        }
        return new RateCompact(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static RateCompact fromDocument(JsonDocument document) {
        return fromJson(document.object("RateCompact"));
    }

    /**
     * Asana's {@code rate}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<BigDecimal> rate() {
        return state.optional(Field.RATE, rate);
    }

    /**
     * Asana's {@code resource}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<TaskCompactCreatedBy> resource() {
        return state.optional(Field.RESOURCE, resource);
    }

    @Override
    public Presence presence(Field field) {
        return state.presence(field, values());
    }

    @Override
    public Map<Field, UnreadableValue> unreadableFields() {
        return state.unreadableFields();
    }

    @Override
    public Map<String, @Nullable Object> unknownFields() {
        return state.unknownFields();
    }

    @Override
    public Map<String, @Nullable Object> toJson() {
        return state.toJson(Field.values(), values());
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RateCompact that
                && this.state.equals(that.state)
                && Arrays.equals(this.values(), that.values()));
    }

    @Override
    public int hashCode() {
        return 31 * state.hashCode() + Arrays.hashCode(values());
    }

    @Override
    public String toString() {
        return state.describe("RateCompact", Field.values(), values());
    }

    private @Nullable Object[] values() {
        return new Object[] {rate, resource};
    }

    /**
     * The fields that the spec of {@link RateCompact} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec.RateSpec")
    public enum Field implements ResourceField {
        /**
         * {@code rate}, see {@link RateCompact#rate()}.
         */
        RATE("rate"),

        /**
         * {@code resource}, see {@link RateCompact#resource()}.
         */
        RESOURCE("resource");

        private final String wireName;

        Field(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String resource() {
            return "RateCompact";
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Builds {@link RateCompact}, for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec.RateSpec")
    public static final class Builder implements ResourceBuilder<Field, RateCompact> {
        private @Nullable BigDecimal rate;

        private @Nullable TaskCompactCreatedBy resource;

        private final DocumentState.Builder<Field> state;

        private Builder() {
            this.state = new DocumentState.Builder<>();
        }

        private Builder(RateCompact model) {
            this.rate = model.rate;
            this.resource = model.resource;
            this.state = model.state.toBuilder();
        }

        /**
         * Asana's {@code rate}.
         *
         * @param rate the value, not null
         * @return this builder
         */
        public Builder rate(BigDecimal rate) {
            this.rate = state.set(Field.RATE, rate);
            return this;
        }

        /**
         * Builds {@code resource} anew.
         *
         * @param resource fills the builder of the new value
         * @return this builder
         */
        public Builder resource(Consumer<TaskCompactCreatedBy.Builder> resource) {
            TaskCompactCreatedBy.Builder builder = TaskCompactCreatedBy.builder();
            resource.accept(builder);
            return resource(builder.build());
        }

        /**
         * Asana's {@code resource}.
         *
         * @param resource the value, not null
         * @return this builder
         */
        public Builder resource(TaskCompactCreatedBy resource) {
            this.resource = state.set(Field.RESOURCE, resource);
            return this;
        }

        @Override
        public Builder setNull(Field field) {
            read(field.wireName(), null);
            return this;
        }

        @Override
        public Builder unset(Field field) {
            read(field.wireName(), null);
            state.unset(field);
            return this;
        }

        @Override
        public Builder unknownField(String wireName, @Nullable Object json) {
            state.setUnknown(wireName, json, Field.values());
            return this;
        }

        @Override
        public Builder removeUnknownField(String wireName) {
            state.unsetUnknown(wireName);
            return this;
        }

        @Override
        public RateCompact build() {
            return new RateCompact(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "rate" -> this.rate = state.read(Field.RATE, json, JsonKind.DECIMAL);
                case "resource" -> {
                    var part = state.read(Field.RESOURCE, json, JsonKind.OBJECT);
                    this.resource = part == null ? null : TaskCompactCreatedBy.fromJson(part);
                }
                default -> state.readUnknown(wireName, json);
            }
        }
    }
}
