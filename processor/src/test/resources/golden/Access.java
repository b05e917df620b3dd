package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.Copies;
import io.github.asanaresource.Description;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonDocument;
import io.github.asanaresource.JsonKind;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.JsonObjects;
import io.github.asanaresource.Nullable;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.UnreadableValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * Fields of unions, in every shape, named by spec and by what is emitted.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.AccessSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Access implements JsonModel {
    private final long sent;

    private final @Nullable MembershipCompact membership;

    private final @Nullable List<MembershipCompact> memberships;

    private final @Nullable Map<String, RateOrPlaceholder> rates;

    private final @Nullable CustomFieldReference customField;

    private final @Nullable List<CustomFieldReference> customFields;

    private final Map<Field, UnreadableValue> unreadableFields;

    private final Map<String, @Nullable Object> unknownFields;

    private Access(Builder builder) {
        this.sent = builder.sent;
        this.membership = builder.membership;
        this.memberships = builder.memberships;
        this.rates = builder.rates;
        this.customField = builder.customField;
        this.customFields = builder.customFields;
        this.unreadableFields = Copies.mapOf(builder.unreadableFields);
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
     * @return the model; what is of another kind than the spec says is kept aside, see {@link #unreadableFields()}
     * @throws IllegalArgumentException if it has anything that is no JSON
     */
    public static Access fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        for (Map.Entry<String, ?> field : json.entrySet()) {
            builder.read(field.getKey(), field.getValue());
        }
        return new Access(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static Access fromDocument(JsonDocument document) {
        return fromJson(document.object("Access"));
    }

    /**
     * Asana's {@code membership}.
     *
     * @return the value; empty if it is absent or null
     */
    public Optional<MembershipCompact> membership() {
        return Optional.ofNullable(membership);
    }

    /**
     * Asana's {@code memberships}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<MembershipCompact> memberships() {
        ResourceField.requireReadable(Field.MEMBERSHIPS, unreadableFields);
        return memberships == null ? List.of() : memberships;
    }

    /**
     * Asana's {@code rates}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Map<String, RateOrPlaceholder> rates() {
        ResourceField.requireReadable(Field.RATES, unreadableFields);
        return rates == null ? Map.of() : rates;
    }

    /**
     * Asana's {@code custom_field}.
     *
     * @return the value; empty if it is absent or null
     */
    public Optional<CustomFieldReference> customField() {
        return Optional.ofNullable(customField);
    }

    /**
     * Asana's {@code custom_fields}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<CustomFieldReference> customFields() {
        ResourceField.requireReadable(Field.CUSTOM_FIELDS, unreadableFields);
        return customFields == null ? List.of() : customFields;
    }

    /**
     * Tells whether the document has a field.
     *
     * @param field the field
     * @return whether the field is absent, null, or has a value
     */
    public Presence presence(Field field) {
        Object json = json(field);
        if (json == Presence.ABSENT) {
            return Presence.ABSENT;
        }
        return json == null ? Presence.NULL : Presence.PRESENT;
    }

    /**
     * The fields that have JSON of another kind than the spec says. It is written back as it came.
     *
     * @return an unmodifiable map, with no entries where all is as the spec says
     */
    public Map<Field, UnreadableValue> unreadableFields() {
        return unreadableFields;
    }

    /**
     * The fields of the document that the spec does not name, in the order in which they came.
     *
     * @return an unmodifiable map of JSON by wire name, with null values where the document has them
     */
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    /**
     * The document that this model is, as JSON that is there as Java values.
     *
     * @return an unmodifiable map by wire name, of which {@link #fromJson} makes an equal model
     */
    @Override
    public Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            JsonObjects.put(json, field, json(field));
        }
        json.putAll(unknownFields);
        return Collections.unmodifiableMap(json);
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
                || (other instanceof Access that
                && this.sent == that.sent
                && Objects.equals(this.membership, that.membership)
                && Objects.equals(this.memberships, that.memberships)
                && Objects.equals(this.rates, that.rates)
                && Objects.equals(this.customField, that.customField)
                && Objects.equals(this.customFields, that.customFields)
                && this.unreadableFields.equals(that.unreadableFields)
                && this.unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(sent, membership, memberships, rates, customField, customFields,
                unreadableFields, unknownFields);
    }

    @Override
    public String toString() {
        Description text = new Description("Access");
        for (Field field : Field.values()) {
            text.add(field, json(field));
        }
        return text.end(unknownFields);
    }

    private boolean isSent(Field field) {
        return (sent & 1L << field.index) != 0;
    }

    private @Nullable Object value(Field field) {
        return switch (field) {
            case MEMBERSHIP -> this.membership;
            case MEMBERSHIPS -> this.memberships;
            case RATES -> this.rates;
            case CUSTOM_FIELD -> this.customField;
            case CUSTOM_FIELDS -> this.customFields;
        };
    }

    private @Nullable Object json(Field field) {
        if (!isSent(field)) {
            return Presence.ABSENT;
        }
        UnreadableValue unreadable = unreadableFields.get(field);
        return unreadable == null ? value(field) : unreadable;
    }

    /**
     * The fields that the spec of {@link Access} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AccessSpec")
    public enum Field implements ResourceField {
        /**
         * {@code membership}, see {@link Access#membership()}.
         */
        MEMBERSHIP("membership", 0),

        /**
         * {@code memberships}, see {@link Access#memberships()}.
         */
        MEMBERSHIPS("memberships", 1),

        /**
         * {@code rates}, see {@link Access#rates()}.
         */
        RATES("rates", 2),

        /**
         * {@code custom_field}, see {@link Access#customField()}.
         */
        CUSTOM_FIELD("custom_field", 3),

        /**
         * {@code custom_fields}, see {@link Access#customFields()}.
         */
        CUSTOM_FIELDS("custom_fields", 4);

        private final String wireName;

        private final int index;

        Field(String wireName, int index) {
            this.wireName = wireName;
            this.index = index;
        }

        @Override
        public String resource() {
            return "Access";
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Builds {@link Access}. It can go on after {@link #build()}, and is for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AccessSpec")
    public static final class Builder {
        private long sent;

        private @Nullable MembershipCompact membership;

        private @Nullable List<MembershipCompact> memberships;

        private @Nullable Map<String, RateOrPlaceholder> rates;

        private @Nullable CustomFieldReference customField;

        private @Nullable List<CustomFieldReference> customFields;

        private final Map<Field, UnreadableValue> unreadableFields = new TreeMap<>();

        private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

        private Builder() {
        }

        private Builder(Access model) {
            this.sent = model.sent;
            this.membership = model.membership;
            this.memberships = model.memberships;
            this.rates = model.rates;
            this.customField = model.customField;
            this.customFields = model.customFields;
            this.unreadableFields.putAll(model.unreadableFields);
            this.unknownFields.putAll(model.unknownFields);
        }

        /**
         * Asana's {@code membership}.
         *
         * @param membership the value, not null
         * @return this builder
         */
        public Builder membership(MembershipCompact membership) {
            this.membership = ResourceField.requireValue(membership, Field.MEMBERSHIP);
            set(Field.MEMBERSHIP);
            return this;
        }

        /**
         * Asana's {@code memberships}.
         *
         * @param memberships the values, not null
         * @return this builder
         */
        public Builder memberships(List<MembershipCompact> memberships) {
            ResourceField.requireValue(memberships, Field.MEMBERSHIPS);
            this.memberships = Copies.listOf(memberships);
            set(Field.MEMBERSHIPS);
            return this;
        }

        /**
         * Asana's {@code rates}.
         *
         * @param rates the values, not null
         * @return this builder
         */
        public Builder rates(Map<String, RateOrPlaceholder> rates) {
            ResourceField.requireValue(rates, Field.RATES);
            this.rates = Copies.mapOf(rates);
            set(Field.RATES);
            return this;
        }

        /**
         * Asana's {@code custom_field}.
         *
         * @param customField the value, not null
         * @return this builder
         */
        public Builder customField(CustomFieldReference customField) {
            this.customField = ResourceField.requireValue(customField, Field.CUSTOM_FIELD);
            set(Field.CUSTOM_FIELD);
            return this;
        }

        /**
         * Asana's {@code custom_fields}.
         *
         * @param customFields the values, not null
         * @return this builder
         */
        public Builder customFields(List<CustomFieldReference> customFields) {
            ResourceField.requireValue(customFields, Field.CUSTOM_FIELDS);
            this.customFields = Copies.listOf(customFields);
            set(Field.CUSTOM_FIELDS);
            return this;
        }

        /**
         * Makes a field null, which is written; in an update it clears the field.
         *
         * @param field the field
         * @return this builder
         */
        public Builder setNull(Field field) {
            clear(field);
            set(field);
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
            unreadableFields.remove(field);
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
                    throw new IllegalArgumentException(wireName + " is a field of Access, and has a setter");
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
        public Access build() {
            return new Access(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "membership" -> {
                    mark(Field.MEMBERSHIP);
                    this.membership = json == null ? null : MembershipCompact.fromJson(json);
                }
                case "memberships" -> this.memberships = JsonKind
                        .<MembershipCompact>union(MembershipCompact::fromJson).list()
                        .read(json, mark(Field.MEMBERSHIPS), unreadableFields);
                case "rates" -> this.rates = JsonKind
                        .<RateOrPlaceholder>union(RateOrPlaceholder::fromJson).map()
                        .read(json, mark(Field.RATES), unreadableFields);
                case "custom_field" -> {
                    mark(Field.CUSTOM_FIELD);
                    this.customField = json == null ? null : CustomFieldReference.fromJson(json);
                }
                case "custom_fields" -> this.customFields = JsonKind
                        .<CustomFieldReference>union(CustomFieldReference::fromJson).list()
                        .read(json, mark(Field.CUSTOM_FIELDS), unreadableFields);
                default -> unknownFields.put(wireName, Copies.jsonOf(json));
            }
        }

        private void set(Field field) {
            unreadableFields.remove(mark(field));
        }

        private Field mark(Field field) {
            sent |= 1L << field.index;
            return field;
        }

        private void clear(Field field) {
            switch (field) {
                case MEMBERSHIP -> this.membership = null;
                case MEMBERSHIPS -> this.memberships = null;
                case RATES -> this.rates = null;
                case CUSTOM_FIELD -> this.customField = null;
                case CUSTOM_FIELDS -> this.customFields = null;
            }
        }
    }
}
