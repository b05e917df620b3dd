package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.EmittedType;
import io.github.asanaresource.FieldDefinition;
import io.github.asanaresource.FieldKind;
import io.github.asanaresource.FieldTrait;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.OpenEnumType;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * A custom field, with its value.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class CustomFieldValue extends ResourceModel<CustomFieldValue.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<CustomFieldValue> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private CustomFieldValue(ResourceType<CustomFieldValue> type, @Nullable Object[] slots) {
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
    public static CustomFieldValue fromJson(byte[] json) {
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
    public static CustomFieldValue fromJson(String json) {
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
    public static CustomFieldValue fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static CustomFieldValue fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CustomFieldValue fromDocument(JsonDocument<CustomFieldValue> document) {
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
     * Asana's {@code resource_subtype}.
     *
     * @return the value
     */
    public Optional<CustomFieldValueResourceSubtype> resourceSubtype() {
        return value(Field.RESOURCE_SUBTYPE);
    }

    /**
     * The string of {@link #resourceSubtype()}, including any without a constant.
     *
     * @return the string
     */
    public Optional<String> resourceSubtypeAsString() {
        return string(Field.RESOURCE_SUBTYPE);
    }

    /**
     * Asana's {@code representation_type}.
     *
     * @return the value
     */
    public Optional<String> representationType() {
        return string(Field.REPRESENTATION_TYPE);
    }

    /**
     * Asana's {@code date_value}.
     *
     * @return the value
     */
    public Optional<CustomFieldValueDateValue> dateValue() {
        return value(Field.DATE_VALUE);
    }

    /**
     * Asana's {@code enum_value}.
     *
     * @return the value
     */
    public Optional<CustomFieldValueEnumOption> enumValue() {
        return value(Field.ENUM_VALUE);
    }

    /**
     * Asana's {@code multi_enum_values}.
     *
     * @return the values, some of which may be null
     */
    public List<CustomFieldValueEnumOption> multiEnumValues() {
        return elements(Field.MULTI_ENUM_VALUES);
    }

    /**
     * Asana's {@code number_value}.
     *
     * @return the value
     */
    public Optional<BigDecimal> numberValue() {
        return value(Field.NUMBER_VALUE);
    }

    /**
     * Asana's {@code text_value}.
     *
     * @return the value
     */
    public Optional<String> textValue() {
        return string(Field.TEXT_VALUE);
    }

    /**
     * Asana's {@code people_value}.
     *
     * @return the values, some of which may be null
     */
    public List<Member> peopleValue() {
        return elements(Field.PEOPLE_VALUE);
    }

    /**
     * Asana's {@code reference_value}.
     *
     * @return the values, some of which may be null
     */
    public List<ProjectCompact> referenceValue() {
        return elements(Field.REFERENCE_VALUE);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CustomFieldValue that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link CustomFieldValue}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec")
    public enum Field implements ResourceField {
        /** {@link CustomFieldValue#gid()} */
        GID("gid", FieldKind.STRING),

        /** {@link CustomFieldValue#name()} */
        NAME("name", FieldKind.STRING),

        /** {@link CustomFieldValue#resourceSubtype()} */
        RESOURCE_SUBTYPE("resource_subtype", FieldKind.OPEN_ENUM),

        /** {@link CustomFieldValue#representationType()} */
        REPRESENTATION_TYPE("representation_type", FieldKind.STRING),

        /** {@link CustomFieldValue#dateValue()} */
        DATE_VALUE("date_value", FieldKind.MODEL),

        /** {@link CustomFieldValue#enumValue()} */
        ENUM_VALUE("enum_value", FieldKind.MODEL),

        /** {@link CustomFieldValue#multiEnumValues()} */
        MULTI_ENUM_VALUES("multi_enum_values", FieldKind.MODEL.array()),

        /** {@link CustomFieldValue#numberValue()} */
        NUMBER_VALUE("number_value", FieldKind.NUMBER),

        /** {@link CustomFieldValue#textValue()} */
        TEXT_VALUE("text_value", FieldKind.STRING),

        /** {@link CustomFieldValue#peopleValue()} */
        PEOPLE_VALUE("people_value", FieldKind.MODEL.array()),

        /** {@link CustomFieldValue#referenceValue()} */
        REFERENCE_VALUE("reference_value", FieldKind.MODEL.array());

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
     * Builds {@link CustomFieldValue}. Setters do not accept null: see {@link #setNull} and {@link #unset}.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec")
    public static final class Builder extends ResourceBuilder<Field, CustomFieldValue, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(CustomFieldValue model) {
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
         * Asana's {@code resource_subtype}.
         *
         * @param resourceSubtype the value
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no string of its own
         */
        public Builder resourceSubtype(CustomFieldValueResourceSubtype resourceSubtype) {
            return set(Field.RESOURCE_SUBTYPE, resourceSubtype);
        }

        /**
         * Sets {@code resourceSubtype} as it appears on the wire.
         *
         * @param resourceSubtype the string
         * @return this builder
         */
        public Builder resourceSubtype(String resourceSubtype) {
            return set(Field.RESOURCE_SUBTYPE, resourceSubtype);
        }

        /**
         * Asana's {@code representation_type}.
         *
         * @param representationType the value
         * @return this builder
         */
        public Builder representationType(String representationType) {
            return set(Field.REPRESENTATION_TYPE, representationType);
        }

        /**
         * Builds {@code dateValue} in place.
         *
         * @param dateValue sets the fields of the value
         * @return this builder
         */
        public Builder dateValue(Consumer<CustomFieldValueDateValue.Builder> dateValue) {
            return build(Field.DATE_VALUE, CustomFieldValueDateValue.builder(), dateValue);
        }

        /**
         * Asana's {@code date_value}.
         *
         * @param dateValue the value
         * @return this builder
         */
        public Builder dateValue(CustomFieldValueDateValue dateValue) {
            return set(Field.DATE_VALUE, dateValue);
        }

        /**
         * Builds {@code enumValue} in place.
         *
         * @param enumValue sets the fields of the value
         * @return this builder
         */
        public Builder enumValue(Consumer<CustomFieldValueEnumOption.Builder> enumValue) {
            return build(Field.ENUM_VALUE, CustomFieldValueEnumOption.builder(), enumValue);
        }

        /**
         * Asana's {@code enum_value}.
         *
         * @param enumValue the value
         * @return this builder
         */
        public Builder enumValue(CustomFieldValueEnumOption enumValue) {
            return set(Field.ENUM_VALUE, enumValue);
        }

        /**
         * Asana's {@code multi_enum_values}.
         *
         * @param multiEnumValues the values, some of which may be null
         * @return this builder
         */
        public Builder multiEnumValues(List<CustomFieldValueEnumOption> multiEnumValues) {
            return set(Field.MULTI_ENUM_VALUES, multiEnumValues);
        }

        /**
         * Asana's {@code number_value}.
         *
         * @param numberValue the value
         * @return this builder
         */
        public Builder numberValue(BigDecimal numberValue) {
            return set(Field.NUMBER_VALUE, numberValue);
        }

        /**
         * Asana's {@code text_value}.
         *
         * @param textValue the value
         * @return this builder
         */
        public Builder textValue(String textValue) {
            return set(Field.TEXT_VALUE, textValue);
        }

        /**
         * Asana's {@code people_value}.
         *
         * @param peopleValue the values, some of which may be null
         * @return this builder
         */
        public Builder peopleValue(List<Member> peopleValue) {
            return set(Field.PEOPLE_VALUE, peopleValue);
        }

        /**
         * Asana's {@code reference_value}.
         *
         * @param referenceValue the values, some of which may be null
         * @return this builder
         */
        public Builder referenceValue(List<ProjectCompact> referenceValue) {
            return set(Field.REFERENCE_VALUE, referenceValue);
        }
    }

    /** Selects fields of {@link CustomFieldValue}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec")
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

        /** {@return a copy of this selection with {@code resourceSubtype}} */
        public Selection resourceSubtype() {
            return select(Field.RESOURCE_SUBTYPE);
        }

        /** {@return a copy of this selection with {@code representationType}} */
        public Selection representationType() {
            return select(Field.REPRESENTATION_TYPE);
        }

        /**
         * Selects fields of {@code dateValue}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection dateValue(UnaryOperator<CustomFieldValueDateValue.Selection> selection) {
            return select(Field.DATE_VALUE, CustomFieldValueDateValue.optFields(), selection);
        }

        /**
         * Selects fields of {@code enumValue}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection enumValue(UnaryOperator<CustomFieldValueEnumOption.Selection> selection) {
            return select(Field.ENUM_VALUE, CustomFieldValueEnumOption.optFields(), selection);
        }

        /**
         * Selects fields of {@code multiEnumValues}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection multiEnumValues(
                UnaryOperator<CustomFieldValueEnumOption.Selection> selection) {
            return select(Field.MULTI_ENUM_VALUES, CustomFieldValueEnumOption.optFields(), selection);
        }

        /** {@return a copy of this selection with {@code numberValue}} */
        public Selection numberValue() {
            return select(Field.NUMBER_VALUE);
        }

        /** {@return a copy of this selection with {@code textValue}} */
        public Selection textValue() {
            return select(Field.TEXT_VALUE);
        }

        /**
         * Selects fields of {@code peopleValue}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection peopleValue(UnaryOperator<Member.Selection> selection) {
            return select(Field.PEOPLE_VALUE, Member.optFields(), selection);
        }

        /**
         * Selects fields of {@code referenceValue}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection referenceValue(UnaryOperator<ProjectCompact.Selection> selection) {
            return select(Field.REFERENCE_VALUE, ProjectCompact.optFields(), selection);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec")
    private static final class Descriptor extends ResourceType<CustomFieldValue> {
        private Descriptor() {
            super(CustomFieldValue.class, Field.values());
        }

        @Override
        protected CustomFieldValue create(ResourceType<CustomFieldValue> type,
                @Nullable Object[] slots) {
            return new CustomFieldValue(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "resource_subtype" -> OpenEnumType.of(CustomFieldValueResourceSubtype.class);
                case "date_value" -> CustomFieldValueDateValue.TYPE;
                case "enum_value" -> CustomFieldValueEnumOption.TYPE;
                case "multi_enum_values" -> CustomFieldValueEnumOption.TYPE;
                case "people_value" -> Member.TYPE;
                case "reference_value" -> ProjectCompact.TYPE;
                default -> super.nested(wireName);
            };
        }
    }
}
