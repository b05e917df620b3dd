package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.Copies;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Fields of unions, in every shape, named by spec and by what is emitted.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.AccessSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Access implements ResourceModel<Access.Field> {
    private final @Nullable MembershipCompact membership;

    private final @Nullable List<MembershipCompact> memberships;

    private final @Nullable Map<String, RateOrPlaceholder> rates;

    private final @Nullable CustomFieldReference customField;

    private final @Nullable List<CustomFieldReference> customFields;

    private final DocumentState<Field> state;

    private Access(Builder builder) {
        this.membership = builder.membership;
        this.memberships = builder.memberships;
        this.rates = builder.rates;
        this.customField = builder.customField;
        this.customFields = builder.customFields;
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
        return state.optional(Field.MEMBERSHIP, membership);
    }

    /**
     * Asana's {@code memberships}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<MembershipCompact> memberships() {
        return state.list(Field.MEMBERSHIPS, memberships);
    }

    /**
     * Asana's {@code rates}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Map<String, RateOrPlaceholder> rates() {
        return state.map(Field.RATES, rates);
    }

    /**
     * Asana's {@code custom_field}.
     *
     * @return the value; empty if it is absent or null
     */
    public Optional<CustomFieldReference> customField() {
        return state.optional(Field.CUSTOM_FIELD, customField);
    }

    /**
     * Asana's {@code custom_fields}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<CustomFieldReference> customFields() {
        return state.list(Field.CUSTOM_FIELDS, customFields);
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
                || (other instanceof Access that
                && this.state.equals(that.state)
                && Arrays.equals(this.values(), that.values()));
    }

    @Override
    public int hashCode() {
        return 31 * state.hashCode() + Arrays.hashCode(values());
    }

    @Override
    public String toString() {
        return state.describe("Access", Field.values(), values());
    }

    private @Nullable Object[] values() {
        return new Object[] {membership, memberships, rates, customField, customFields};
    }

    /**
     * The fields that the spec of {@link Access} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AccessSpec")
    public enum Field implements ResourceField {
        /**
         * {@code membership}, see {@link Access#membership()}.
         */
        MEMBERSHIP("membership"),

        /**
         * {@code memberships}, see {@link Access#memberships()}.
         */
        MEMBERSHIPS("memberships"),

        /**
         * {@code rates}, see {@link Access#rates()}.
         */
        RATES("rates"),

        /**
         * {@code custom_field}, see {@link Access#customField()}.
         */
        CUSTOM_FIELD("custom_field"),

        /**
         * {@code custom_fields}, see {@link Access#customFields()}.
         */
        CUSTOM_FIELDS("custom_fields");

        private final String wireName;

        Field(String wireName) {
            this.wireName = wireName;
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
     * Builds {@link Access}, for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AccessSpec")
    public static final class Builder implements ResourceBuilder<Field, Access> {
        private @Nullable MembershipCompact membership;

        private @Nullable List<MembershipCompact> memberships;

        private @Nullable Map<String, RateOrPlaceholder> rates;

        private @Nullable CustomFieldReference customField;

        private @Nullable List<CustomFieldReference> customFields;

        private final DocumentState.Builder<Field> state;

        private Builder() {
            this.state = new DocumentState.Builder<>();
        }

        private Builder(Access model) {
            this.membership = model.membership;
            this.memberships = model.memberships;
            this.rates = model.rates;
            this.customField = model.customField;
            this.customFields = model.customFields;
            this.state = model.state.toBuilder();
        }

        /**
         * Asana's {@code membership}.
         *
         * @param membership the value, not null
         * @return this builder
         */
        public Builder membership(MembershipCompact membership) {
            this.membership = state.set(Field.MEMBERSHIP, membership);
            return this;
        }

        /**
         * Asana's {@code memberships}.
         *
         * @param memberships the values, not null
         * @return this builder
         */
        public Builder memberships(List<MembershipCompact> memberships) {
            this.memberships = Copies.listOf(state.requireValue(Field.MEMBERSHIPS, memberships));
            state.set(Field.MEMBERSHIPS);
            return this;
        }

        /**
         * Asana's {@code rates}.
         *
         * @param rates the values, not null
         * @return this builder
         */
        public Builder rates(Map<String, RateOrPlaceholder> rates) {
            this.rates = Copies.mapOf(state.requireValue(Field.RATES, rates));
            state.set(Field.RATES);
            return this;
        }

        /**
         * Asana's {@code custom_field}.
         *
         * @param customField the value, not null
         * @return this builder
         */
        public Builder customField(CustomFieldReference customField) {
            this.customField = state.set(Field.CUSTOM_FIELD, customField);
            return this;
        }

        /**
         * Asana's {@code custom_fields}.
         *
         * @param customFields the values, not null
         * @return this builder
         */
        public Builder customFields(List<CustomFieldReference> customFields) {
            this.customFields = Copies.listOf(state.requireValue(Field.CUSTOM_FIELDS, customFields));
            state.set(Field.CUSTOM_FIELDS);
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
        public Access build() {
            return new Access(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "membership" -> {
                    this.membership = json == null ? null : MembershipCompact.fromJson(json);
                    state.set(Field.MEMBERSHIP);
                }
                case "memberships" -> this.memberships = state.read(Field.MEMBERSHIPS, json,
                        JsonKind.<MembershipCompact>union(MembershipCompact::fromJson).list());
                case "rates" -> this.rates = state.read(Field.RATES, json, JsonKind
                        .<RateOrPlaceholder>union(RateOrPlaceholder::fromJson).map());
                case "custom_field" -> {
                    this.customField = json == null ? null : CustomFieldReference.fromJson(json);
                    state.set(Field.CUSTOM_FIELD);
                }
                case "custom_fields" -> this.customFields = state.read(Field.CUSTOM_FIELDS, json,
                        JsonKind
                        .<CustomFieldReference>union(CustomFieldReference::fromJson).list());
                default -> state.readUnknown(wireName, json);
            }
        }
    }
}
