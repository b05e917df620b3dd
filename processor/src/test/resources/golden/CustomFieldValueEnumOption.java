package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
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
import java.lang.Boolean;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The value of an enum.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec.EnumOptionSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class CustomFieldValueEnumOption extends ResourceModel<CustomFieldValueEnumOption.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<CustomFieldValueEnumOption> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private CustomFieldValueEnumOption(ResourceType<CustomFieldValueEnumOption> type,
            @Nullable Object[] slots) {
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
    public static CustomFieldValueEnumOption fromJson(byte[] json) {
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
    public static CustomFieldValueEnumOption fromJson(String json) {
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
    public static CustomFieldValueEnumOption fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static CustomFieldValueEnumOption fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CustomFieldValueEnumOption fromDocument(
            JsonDocument<CustomFieldValueEnumOption> document) {
        return document.value();
    }

    /**
     * Asana's {@code gid}.
     *
     * @return the value
     */
    public Optional<String> gid() {
        return string(Field.GID);
    }

    /**
     * Asana's {@code name}.
     *
     * @return the value
     */
    public Optional<String> name() {
        return string(Field.NAME);
    }

    /**
     * Asana's {@code enabled}.
     *
     * @return the value
     */
    public Optional<Boolean> enabled() {
        return value(Field.ENABLED);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CustomFieldValueEnumOption that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link CustomFieldValueEnumOption}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec.EnumOptionSpec")
    public enum Field implements ResourceField {
        /** {@link CustomFieldValueEnumOption#gid()} */
        GID("gid", FieldKind.STRING),

        /** {@link CustomFieldValueEnumOption#name()} */
        NAME("name", FieldKind.STRING),

        /** {@link CustomFieldValueEnumOption#enabled()} */
        ENABLED("enabled", FieldKind.BOOLEAN);

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
     * Builds {@link CustomFieldValueEnumOption}. Setters do not accept null: see {@link #setNull} and {@link #unset}.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec.EnumOptionSpec")
    public static final class Builder extends ResourceBuilder<Field, CustomFieldValueEnumOption, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(CustomFieldValueEnumOption model) {
            super(model);
        }

        /**
         * Asana's {@code gid}.
         *
         * @param gid the value
         * @return this builder
         */
        public Builder gid(String gid) {
            return set(Field.GID, gid);
        }

        /**
         * Asana's {@code name}.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            return set(Field.NAME, name);
        }

        /**
         * Asana's {@code enabled}.
         *
         * @param enabled the value
         * @return this builder
         */
        public Builder enabled(Boolean enabled) {
            return set(Field.ENABLED, enabled);
        }
    }

    /** Selects fields of {@link CustomFieldValueEnumOption}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec.EnumOptionSpec")
    public static final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /** {@return a copy of this selection with {@code gid}} */
        public Selection gid() {
            return select(Field.GID);
        }

        /** {@return a copy of this selection with {@code name}} */
        public Selection name() {
            return select(Field.NAME);
        }

        /** {@return a copy of this selection with {@code enabled}} */
        public Selection enabled() {
            return select(Field.ENABLED);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec.EnumOptionSpec")
    private static final class Descriptor extends ResourceType<CustomFieldValueEnumOption> {
        private Descriptor() {
            super(CustomFieldValueEnumOption.class, Field.values());
        }

        @Override
        protected CustomFieldValueEnumOption create(ResourceType<CustomFieldValueEnumOption> type,
                @Nullable Object[] slots) {
            return new CustomFieldValueEnumOption(type, slots);
        }
    }
}
