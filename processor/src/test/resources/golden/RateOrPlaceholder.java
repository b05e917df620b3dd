package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.ResourceSelection;
import io.github.asanaresource.ResourceType;
import io.github.asanaresource.ResourceUnion;
import io.github.asanaresource.UnionType;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import io.github.asanaresource.json.ParsedJson;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Deprecated;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Asana's {@code RateOrPlaceholder}.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public sealed interface RateOrPlaceholder extends ResourceUnion
        permits RateOrPlaceholder.Rate,
                RateOrPlaceholder.PlaceholderRate,
                RateOrPlaceholder.Unrecognized {
    /** The descriptor of this union, for generic code. */
    UnionType<RateOrPlaceholder> TYPE = new Unrecognized.Descriptor();

    /**
     * {@return a selection for {@code opt_fields}, in which only what distinguishes the variants is selected yet}
     */
    static Selection optFields() {
        return new Selection();
    }

    /**
     * Reads JSON without a library.
     *
     * @param json the document in UTF-8
     * @return its variant, or {@link Unrecognized}
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     */
    static RateOrPlaceholder fromJson(byte[] json) {
        return TYPE.fromJson(json);
    }

    /**
     * Reads JSON without a library.
     *
     * @param json the document
     * @return its variant, or {@link Unrecognized}
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     */
    static RateOrPlaceholder fromJson(String json) {
        return TYPE.fromJson(json);
    }

    /**
     * Reads JSON without a library.
     *
     * @param json a stream of the document in UTF-8; it is read to its end, but not closed
     * @return its variant, or {@link Unrecognized}
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     * @throws IOException if the stream cannot be read
     */
    static RateOrPlaceholder fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a variant from parsed JSON.
     *
     * @param json a string, boolean or number, or a list or map of these
     * @return the variant that it matches, or {@link Unrecognized}, which keeps the JSON
     * @throws IllegalArgumentException if something in it is not JSON
     */
    static RateOrPlaceholder fromMap(Object json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static RateOrPlaceholder fromDocument(JsonDocument<RateOrPlaceholder> document) {
        return document.value();
    }

    /**
     * Asana's {@code user}.
     *
     * @param value the value
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec")
    record Rate(RateCompact value) implements RateOrPlaceholder {
        /**
         * Creates this variant.
         *
         * @param value its content, not null
         */
        public Rate {
            Objects.requireNonNull(value, "value");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static Rate fromDocument(JsonDocument<RateOrPlaceholder> document) {
            return document.value(Rate.class);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Rate that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return UnionType.describe(this);
        }
    }

    /**
     * What an hour of a placeholder's work costs.
     *
     * @param value the value
     * @deprecated Name a user.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec")
    @Deprecated
    record PlaceholderRate(RateCompact value) implements RateOrPlaceholder {
        /**
         * Creates this variant.
         *
         * @param value its content, not null
         */
        public PlaceholderRate {
            Objects.requireNonNull(value, "value");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static PlaceholderRate fromDocument(JsonDocument<RateOrPlaceholder> document) {
            return document.value(PlaceholderRate.class);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PlaceholderRate that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return UnionType.describe(this);
        }
    }

    /**
     * JSON that matches no variant, kept as received.
     *
     * @param json a string, boolean or number, or a list or map of these
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec")
    record Unrecognized(Object json) implements RateOrPlaceholder {
        /**
         * Creates this variant.
         *
         * @param json its content, not null
         */
        public Unrecognized {
            json = Objects.requireNonNull(ParsedJson.copyOf(json), "json");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static Unrecognized fromDocument(JsonDocument<RateOrPlaceholder> document) {
            return document.value(Unrecognized.class);
        }

        @Override
        public Object value() {
            return json;
        }

        @Override
        public String toString() {
            return UnionType.describeUnrecognized(this);
        }

        @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec")
        private static final class Descriptor extends UnionType<RateOrPlaceholder> {
            private Descriptor() {
                super(RateOrPlaceholder.class, "resource.resource_type");
            }

            @Override
            protected List<ResourceType<?>> models() {
                return List.of(RateCompact.TYPE);
            }

            @Override
            protected @Nullable ResourceType<?> variant(String discriminator) {
                return switch (discriminator) {
                    case "user" -> RateCompact.TYPE;
                    case "placeholder" -> RateCompact.TYPE;
                    default -> null;
                };
            }

            @Override
            protected RateOrPlaceholder create(String discriminator, Object value) {
                return switch (discriminator) {
                    case "user" -> new Rate((RateCompact) value);
                    case "placeholder" -> new PlaceholderRate((RateCompact) value);
                    default -> new Unrecognized(value);
                };
            }
        }
    }

    /** Selects fields of {@link RateOrPlaceholder}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.RateOrPlaceholderSpec")
    final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /**
         * Selects fields of {@link Rate}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection rate(UnaryOperator<RateCompact.Selection> selection) {
            return select(RateCompact.optFields(), selection);
        }

        /**
         * Selects fields of {@link PlaceholderRate}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         * @deprecated Name a user.
         */
        @Deprecated
        public Selection placeholderRate(UnaryOperator<RateCompact.Selection> selection) {
            return select(RateCompact.optFields(), selection);
        }
    }
}
