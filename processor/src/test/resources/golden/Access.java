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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Fields of unions, in every shape, with the names of specs and of emitted types.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.AccessSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Access extends ResourceModel<Access.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<Access> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private Access(ResourceType<Access> type, @Nullable Object[] slots) {
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
    public static Access fromJson(byte[] json) {
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
    public static Access fromJson(String json) {
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
    public static Access fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static Access fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Access fromDocument(JsonDocument<Access> document) {
        return document.value();
    }

    /**
     * Asana's {@code membership}.
     *
     * @return the value
     */
    public Optional<MembershipCompact> membership() {
        return value(Field.MEMBERSHIP);
    }

    /**
     * Asana's {@code memberships}.
     *
     * @return the values, some of which may be null
     */
    public List<MembershipCompact> memberships() {
        return elements(Field.MEMBERSHIPS);
    }

    /**
     * Asana's {@code rates}.
     *
     * @return the values, some of which may be null
     */
    public Map<String, RateOrPlaceholder> rates() {
        return entries(Field.RATES);
    }

    /**
     * Asana's {@code custom_field}.
     *
     * @return the value
     */
    public Optional<CustomFieldReference> customField() {
        return value(Field.CUSTOM_FIELD);
    }

    /**
     * Asana's {@code custom_fields}.
     *
     * @return the values, some of which may be null
     */
    public List<CustomFieldReference> customFields() {
        return elements(Field.CUSTOM_FIELDS);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Access that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link Access}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AccessSpec")
    public enum Field implements ResourceField {
        /** {@link Access#membership()} */
        MEMBERSHIP("membership", FieldKind.UNION),

        /** {@link Access#memberships()} */
        MEMBERSHIPS("memberships", FieldKind.UNION.array()),

        /** {@link Access#rates()} */
        RATES("rates", FieldKind.UNION.map()),

        /** {@link Access#customField()} */
        CUSTOM_FIELD("custom_field", FieldKind.UNION),

        /** {@link Access#customFields()} */
        CUSTOM_FIELDS("custom_fields", FieldKind.UNION.array());

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    /** Builds {@link Access}. Setters do not accept null: see {@link #setNull} and {@link #unset}. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AccessSpec")
    public static final class Builder extends ResourceBuilder<Field, Access, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(Access model) {
            super(model);
        }

        /**
         * Asana's {@code membership}.
         *
         * @param membership the value
         * @return this builder
         */
        public Builder membership(MembershipCompact membership) {
            return set(Field.MEMBERSHIP, membership);
        }

        /**
         * Asana's {@code memberships}.
         *
         * @param memberships the values, some of which may be null
         * @return this builder
         */
        public Builder memberships(List<MembershipCompact> memberships) {
            return set(Field.MEMBERSHIPS, memberships);
        }

        /**
         * Asana's {@code rates}.
         *
         * @param rates the values, some of which may be null
         * @return this builder
         */
        public Builder rates(Map<String, RateOrPlaceholder> rates) {
            return set(Field.RATES, rates);
        }

        /**
         * Asana's {@code custom_field}.
         *
         * @param customField the value
         * @return this builder
         */
        public Builder customField(CustomFieldReference customField) {
            return set(Field.CUSTOM_FIELD, customField);
        }

        /**
         * Asana's {@code custom_fields}.
         *
         * @param customFields the values, some of which may be null
         * @return this builder
         */
        public Builder customFields(List<CustomFieldReference> customFields) {
            return set(Field.CUSTOM_FIELDS, customFields);
        }
    }

    /** Selects fields of {@link Access}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AccessSpec")
    public static final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /**
         * Selects fields of {@code membership}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection membership(UnaryOperator<MembershipCompact.Selection> selection) {
            return select(Field.MEMBERSHIP, MembershipCompact.optFields(), selection);
        }

        /**
         * Selects fields of {@code memberships}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection memberships(UnaryOperator<MembershipCompact.Selection> selection) {
            return select(Field.MEMBERSHIPS, MembershipCompact.optFields(), selection);
        }

        /** {@return a copy of this selection with {@code rates}} */
        public Selection rates() {
            return select(Field.RATES);
        }

        /**
         * Selects fields of {@code customField}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection customField(UnaryOperator<CustomFieldReference.Selection> selection) {
            return select(Field.CUSTOM_FIELD, CustomFieldReference.optFields(), selection);
        }

        /**
         * Selects fields of {@code customFields}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection customFields(UnaryOperator<CustomFieldReference.Selection> selection) {
            return select(Field.CUSTOM_FIELDS, CustomFieldReference.optFields(), selection);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AccessSpec")
    private static final class Descriptor extends ResourceType<Access> {
        private Descriptor() {
            super(Access.class, Field.values());
        }

        @Override
        protected Access create(ResourceType<Access> type, @Nullable Object[] slots) {
            return new Access(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "membership" -> MembershipCompact.TYPE;
                case "memberships" -> MembershipCompact.TYPE;
                case "rates" -> RateOrPlaceholder.TYPE;
                case "custom_field" -> CustomFieldReference.TYPE;
                case "custom_fields" -> CustomFieldReference.TYPE;
                default -> super.nested(wireName);
            };
        }
    }
}
