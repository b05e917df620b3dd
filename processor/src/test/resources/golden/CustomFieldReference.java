package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.Copies;
import io.github.asanaresource.Description;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonDocument;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.JsonObjects;
import io.github.asanaresource.Nullable;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A custom field: by its identifier, or by all that makes a new one.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldReferenceSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public sealed interface CustomFieldReference extends JsonModel {
    /**
     * Finds the variant of JSON that is there as Java values.
     *
     * @param json a text, flag or number, or a list or map of these, nulls included
     * @return its variant; {@link Unrecognized}, which keeps it whole, if it has none
     * @throws IllegalArgumentException if it is no JSON
     */
    static CustomFieldReference fromJson(Object json) {
        if (json instanceof String text) {
            return new Gid(text);
        }
        if (json instanceof Map) {
            return new Definition(TaskCompact.fromJson(JsonObjects.of(json)));
        }
        return new Unrecognized(json);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static CustomFieldReference fromDocument(JsonDocument document) {
        return fromJson(document.json());
    }

    /**
     * The identifier of the custom field.
     *
     * @param value the value, not null
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldReferenceSpec")
    record Gid(String value) implements CustomFieldReference {
        /**
         * Makes this variant.
         *
         * @param value what it has, not null
         */
        public Gid {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Object toJson() {
            return value;
        }

        @Override
        public String toString() {
            return "Gid[value=" + Description.shorten(value) + "]";
        }
    }

    /**
     * Asana's {@code Definition}.
     *
     * @param value the value, not null
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldReferenceSpec")
    record Definition(TaskCompact value) implements CustomFieldReference {
        /**
         * Makes this variant.
         *
         * @param value what it has, not null
         */
        public Definition {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Object toJson() {
            return value.toJson();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Definition that && this.value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return String.join("", "Definition[value=", value.toString(), "]");
        }
    }

    /**
     * A document that fits no variant, kept as it came.
     *
     * @param json a text, flag or number, or a list or map of these, nulls included
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldReferenceSpec")
    record Unrecognized(Object json) implements CustomFieldReference {
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
