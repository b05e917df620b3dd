package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.Copies;
import io.github.asanaresource.Description;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonDocument;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.JsonObjects;
import io.github.asanaresource.Nullable;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Asana's {@code RateOrPlaceholder}.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public sealed interface RateOrPlaceholder extends JsonModel {
    /**
     * Finds the variant of JSON that is there as Java values.
     *
     * @param json a text, flag or number, or a list or map of these, nulls included
     * @return its variant; {@link Unrecognized}, which keeps it whole, if it has none
     * @throws IllegalArgumentException if it is no JSON
     */
    static RateOrPlaceholder fromJson(Object json) {
        return switch (JsonObjects.discriminator(json, "resource.resource_type")) {
            case "user" -> new Rate(RateCompact.fromJson(JsonObjects.of(json)));
            case "placeholder" -> new PlaceholderRate(RateCompact.fromJson(JsonObjects.of(json)));
            default -> new Unrecognized(json);
        };
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static RateOrPlaceholder fromDocument(JsonDocument document) {
        return fromJson(document.json());
    }

    /**
     * Asana's {@code user}.
     *
     * @param value the value, not null
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec")
    record Rate(RateCompact value) implements RateOrPlaceholder {
        /**
         * Makes this variant.
         *
         * @param value what it has, not null
         */
        public Rate {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Object toJson() {
            return value.toJson();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Rate that && this.value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return String.join("", "Rate[value=", value.toString(), "]");
        }
    }

    /**
     * What an hour costs of somebody who is not there yet.
     *
     * @param value the value, not null
     * @deprecated Name somebody.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec")
    @Deprecated
    record PlaceholderRate(RateCompact value) implements RateOrPlaceholder {
        /**
         * Makes this variant.
         *
         * @param value what it has, not null
         */
        public PlaceholderRate {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Object toJson() {
            return value.toJson();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PlaceholderRate that && this.value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return String.join("", "PlaceholderRate[value=", value.toString(), "]");
        }
    }

    /**
     * A document that fits no variant, kept as it came.
     *
     * @param json a text, flag or number, or a list or map of these, nulls included
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec")
    record Unrecognized(Object json) implements RateOrPlaceholder {
        /**
         * Makes this variant.
         *
         * @param json what it has, not null
         */
        public Unrecognized {
            json = Objects.requireNonNull(Copies.jsonOf(json), "json");
        }

        @Override
        public Object toJson() {
            return json;
        }

        @Override
        public String toString() {
            return "Unrecognized[" + Description.kindOf(json) + "]";
        }
    }
}
