package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.asanaresource.Copies;
import io.github.asanaresource.ExplicitJson;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonKind;
import io.github.asanaresource.Nullable;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * What an hour of somebody's work costs.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec.RateSpec")
@ExplicitJson
@JsonPropertyOrder({
        "rate",
        "resource"
})
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class RateCompact {
    private final long sent;

    private final @Nullable BigDecimal rate;

    private final @Nullable TaskCompactCreatedBy resource;

    private final Map<String, @Nullable Object> unknownFields;

    private RateCompact(Builder builder) {
        this.sent = builder.sent;
        this.rate = builder.rate;
        this.resource = builder.resource;
        this.unknownFields = Copies.mapOf(builder.unknownFields);
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
     * @return the model
     * @throws IllegalArgumentException if a field has another kind of JSON than the spec says; the message names it
     */
    public static RateCompact fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        json.forEach(builder::read);
        return new RateCompact(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static RateCompact fromBuilder(Builder builder) {
        return new RateCompact(builder);
    }

    /**
     * Asana's {@code rate}.
     *
     * @return the value; empty if it is absent or null
     */
    public Optional<BigDecimal> rate() {
        return Optional.ofNullable(rate);
    }

    /**
     * Asana's {@code resource}.
     *
     * @return the value; empty if it is absent or null
     */
    public Optional<TaskCompactCreatedBy> resource() {
        return Optional.ofNullable(resource);
    }

    /**
     * Tells whether the document has a field.
     *
     * @param field the field
     * @return whether the field is absent, null, or has a value
     */
    public Presence presence(Field field) {
        if (!isSent(field)) {
            return Presence.ABSENT;
        }
        return value(field) == null ? Presence.NULL : Presence.PRESENT;
    }

    /**
     * The fields of the document that the spec does not name, in the order in which they came.
     *
     * @return an unmodifiable map of JSON by wire name, with null values where the document has them
     */
    @JsonAnyGetter
    @JsonInclude(
            content = JsonInclude.Include.ALWAYS
    )
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    /**
     * Begins a copy of this model, unknown fields included.
     *
     * @return a builder of its own
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RateCompact that
                && this.sent == that.sent
                && Objects.equals(this.rate, that.rate)
                && Objects.equals(this.resource, that.resource)
                && this.unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(sent, rate, resource, unknownFields);
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "RateCompact{", "}");
        for (Field field : Field.values()) {
            if (isSent(field)) {
                text.add(ResourceField.describe(field, value(field)));
            }
        }
        unknownFields.forEach((name, value) -> text.add(name + "=" + value));
        return text.toString();
    }

    private boolean isSent(Field field) {
        return (sent & 1L << field.index) != 0;
    }

    private @Nullable Object value(Field field) {
        return switch (field) {
            case RATE -> this.rate;
            case RESOURCE -> this.resource;
        };
    }

    private @Nullable Object json(Field field) {
        return isSent(field) ? value(field) : Presence.ABSENT;
    }

    @JsonProperty("rate")
    private @Nullable Object jsonRate() {
        return json(Field.RATE);
    }

    @JsonProperty("resource")
    private @Nullable Object jsonResource() {
        return json(Field.RESOURCE);
    }

    /**
     * The fields that the spec of {@link RateCompact} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec.RateSpec")
    public enum Field implements ResourceField {
        /**
         * {@code rate}, see {@link RateCompact#rate()}.
         */
        RATE("rate", 0),

        /**
         * {@code resource}, see {@link RateCompact#resource()}.
         */
        RESOURCE("resource", 1);

        private final String wireName;

        private final int index;

        Field(String wireName, int index) {
            this.wireName = wireName;
            this.index = index;
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
     * Builds {@link RateCompact}. It can go on after {@link #build()}, and is for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec.RateSpec")
    @ExplicitJson
    public static final class Builder {
        private long sent;

        private @Nullable BigDecimal rate;

        private @Nullable TaskCompactCreatedBy resource;

        private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

        private Builder() {
        }

        private Builder(RateCompact model) {
            this.sent = model.sent;
            this.rate = model.rate;
            this.resource = model.resource;
            this.unknownFields.putAll(model.unknownFields);
        }

        /**
         * Asana's {@code rate}.
         *
         * @param rate the value, not null
         * @return this builder
         */
        public Builder rate(BigDecimal rate) {
            this.rate = ResourceField.requireValue(rate, Field.RATE);
            mark(Field.RATE);
            return this;
        }

        /**
         * Asana's {@code resource}.
         *
         * @param resource the value, not null
         * @return this builder
         */
        public Builder resource(TaskCompactCreatedBy resource) {
            this.resource = ResourceField.requireValue(resource, Field.RESOURCE);
            mark(Field.RESOURCE);
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
         * Makes a field null, which is written; in an update it clears the field.
         *
         * @param field the field
         * @return this builder
         */
        public Builder setNull(Field field) {
            clear(field);
            mark(field);
            return this;
        }

        /**
         * Makes a field absent: it is not written, and an update leaves it as it is.
         *
         * @param field the field
         * @return this builder
         */
        public Builder unset(Field field) {
            clear(field);
            sent &= ~(1L << field.index);
            return this;
        }

        /**
         * Sets a field that the spec does not name.
         *
         * @param wireName the name on the wire
         * @param json a text, flag or number, a list or map of these, or null; it is copied
         * @return this builder
         * @throws IllegalArgumentException if the spec names the field, or the value is no JSON
         */
        public Builder unknownField(String wireName, @Nullable Object json) {
            for (Field field : Field.values()) {
                if (field.wireName().equals(wireName)) {
                    throw new IllegalArgumentException(wireName + " is a field of RateCompact, and has a setter");
                }
            }
            unknownFields.put(Objects.requireNonNull(wireName), Copies.jsonOf(json));
            return this;
        }

        /**
         * Takes out a field that the spec does not name, if it is there.
         *
         * @param wireName the name on the wire
         * @return this builder
         */
        public Builder removeUnknownField(String wireName) {
            unknownFields.remove(wireName);
            return this;
        }

        /**
         * Makes a model of what this builder has now.
         *
         * @return the model
         */
        public RateCompact build() {
            return new RateCompact(this);
        }

        @JsonProperty("rate")
        private void readRate(@Nullable BigDecimal rate) {
            this.rate = rate;
            mark(Field.RATE);
        }

        @JsonProperty("resource")
        private void readResource(@Nullable TaskCompactCreatedBy resource) {
            this.resource = resource;
            mark(Field.RESOURCE);
        }

        @JsonAnySetter
        void readUnknownField(String wireName, @Nullable Object json) {
            unknownFields.put(wireName, Copies.jsonOf(json));
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "rate" -> readRate(JsonKind.DECIMAL.read(json, Field.RATE));
                case "resource" ->
                        readResource(JsonKind.OBJECT.<TaskCompactCreatedBy>to(TaskCompactCreatedBy::fromJson).read(json, Field.RESOURCE));
                default -> readUnknownField(wireName, json);
            }
        }

        private void mark(Field field) {
            sent |= 1L << field.index;
        }

        private void clear(Field field) {
            switch (field) {
                case RATE -> this.rate = null;
                case RESOURCE -> this.resource = null;
            }
        }
    }
}
