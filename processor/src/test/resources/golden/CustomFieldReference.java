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
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * A custom field: the identifier of an existing one, or the definition of a new one.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldReferenceSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public sealed interface CustomFieldReference extends ResourceUnion
        permits CustomFieldReference.Gid,
                CustomFieldReference.Definition,
                CustomFieldReference.Unrecognized {
    /** The descriptor of this union, for generic code. */
    UnionType<CustomFieldReference> TYPE = new Unrecognized.Descriptor();

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
    static CustomFieldReference fromJson(byte[] json) {
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
    static CustomFieldReference fromJson(String json) {
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
    static CustomFieldReference fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a variant from parsed JSON.
     *
     * @param json a string, boolean or number, or a list or map of these
     * @return the variant that it matches, or {@link Unrecognized}, which keeps the JSON
     * @throws IllegalArgumentException if something in it is not JSON
     */
    static CustomFieldReference fromMap(Object json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CustomFieldReference fromDocument(JsonDocument<CustomFieldReference> document) {
        return document.value();
    }

    /**
     * The identifier of the custom field.
     *
     * @param value the value
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldReferenceSpec")
    record Gid(String value) implements CustomFieldReference {
        /**
         * Creates this variant.
         *
         * @param value its content, not null
         */
        public Gid {
            Objects.requireNonNull(value, "value");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static Gid fromDocument(JsonDocument<CustomFieldReference> document) {
            return document.value(Gid.class);
        }

        @Override
        public String toString() {
            return UnionType.describe(this);
        }
    }

    /**
     * Asana's {@code Definition}.
     *
     * @param value the value
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldReferenceSpec")
    record Definition(TaskCompact value) implements CustomFieldReference {
        /**
         * Creates this variant.
         *
         * @param value its content, not null
         */
        public Definition {
            Objects.requireNonNull(value, "value");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static Definition fromDocument(JsonDocument<CustomFieldReference> document) {
            return document.value(Definition.class);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Definition that && value.equals(that.value);
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
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldReferenceSpec")
    record Unrecognized(Object json) implements CustomFieldReference {
        /**
         * Creates this variant.
         *
         * @param json its content, not null
         */
        public Unrecognized {
            json = Objects.requireNonNull(ParsedJson.copyOf(json), "json");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static Unrecognized fromDocument(JsonDocument<CustomFieldReference> document) {
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

        @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldReferenceSpec")
        private static final class Descriptor extends UnionType<CustomFieldReference> {
            private Descriptor() {
                super(CustomFieldReference.class);
            }

            @Override
            protected List<ResourceType<?>> models() {
                return List.of(TaskCompact.TYPE);
            }

            @Override
            protected @Nullable ResourceType<?> variant(String discriminator) {
                return TaskCompact.TYPE;
            }

            @Override
            protected CustomFieldReference create(String discriminator, Object value) {
                if (value instanceof String variant) {
                    return new Gid(variant);
                }
                if (value instanceof TaskCompact variant) {
                    return new Definition(variant);
                }
                return new Unrecognized(value);
            }
        }
    }

    /** Selects fields of {@link CustomFieldReference}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldReferenceSpec")
    final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /**
         * Selects fields of {@link Definition}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection definition(UnaryOperator<TaskCompact.Selection> selection) {
            return select(TaskCompact.optFields(), selection);
        }
    }
}
