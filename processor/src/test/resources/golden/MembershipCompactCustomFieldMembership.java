package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
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
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The membership of a custom field, whose parent is a text.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.CustomFieldMembershipSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class MembershipCompactCustomFieldMembership implements ResourceModel<MembershipCompactCustomFieldMembership.Field> {
    private final @Nullable String gid;

    private final @Nullable String parent;

    private final DocumentState<Field> state;

    private MembershipCompactCustomFieldMembership(Builder builder) {
        this.gid = builder.gid;
        this.parent = builder.parent;
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
    public static MembershipCompactCustomFieldMembership fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        for (Map.Entry<String, ?> field : json.entrySet()) {
            builder.read(field.getKey(), field.getValue());
        }
        return new MembershipCompactCustomFieldMembership(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static MembershipCompactCustomFieldMembership fromDocument(JsonDocument document) {
        return fromJson(document.object("MembershipCompactCustomFieldMembership"));
    }

    /**
     * Asana's {@code gid}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> gid() {
        return state.optional(Field.GID, gid);
    }

    /**
     * Asana's {@code parent}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> parent() {
        return state.optional(Field.PARENT, parent);
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
                || (other instanceof MembershipCompactCustomFieldMembership that
                && this.state.equals(that.state)
                && Arrays.equals(this.values(), that.values()));
    }

    @Override
    public int hashCode() {
        return 31 * state.hashCode() + Arrays.hashCode(values());
    }

    @Override
    public String toString() {
        return state.describe("MembershipCompactCustomFieldMembership", Field.values(), values());
    }

    private @Nullable Object[] values() {
        return new Object[] {gid, parent};
    }

    /**
     * The fields that the spec of {@link MembershipCompactCustomFieldMembership} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.CustomFieldMembershipSpec")
    public enum Field implements ResourceField {
        /**
         * {@code gid}, see {@link MembershipCompactCustomFieldMembership#gid()}.
         */
        GID("gid"),

        /**
         * {@code parent}, see {@link MembershipCompactCustomFieldMembership#parent()}.
         */
        PARENT("parent");

        private final String wireName;

        Field(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String resource() {
            return "MembershipCompactCustomFieldMembership";
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Builds {@link MembershipCompactCustomFieldMembership}, for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.CustomFieldMembershipSpec")
    public static final class Builder implements ResourceBuilder<Field, MembershipCompactCustomFieldMembership> {
        private @Nullable String gid;

        private @Nullable String parent;

        private final DocumentState.Builder<Field> state;

        private Builder() {
            this.state = new DocumentState.Builder<>();
        }

        private Builder(MembershipCompactCustomFieldMembership model) {
            this.gid = model.gid;
            this.parent = model.parent;
            this.state = model.state.toBuilder();
        }

        /**
         * Asana's {@code gid}.
         *
         * @param gid the value, not null
         * @return this builder
         */
        public Builder gid(String gid) {
            this.gid = state.set(Field.GID, gid);
            return this;
        }

        /**
         * Asana's {@code parent}.
         *
         * @param parent the value, not null
         * @return this builder
         */
        public Builder parent(String parent) {
            this.parent = state.set(Field.PARENT, parent);
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
        public MembershipCompactCustomFieldMembership build() {
            return new MembershipCompactCustomFieldMembership(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "gid" -> this.gid = state.read(Field.GID, json, JsonKind.TEXT);
                case "parent" -> this.parent = state.read(Field.PARENT, json, JsonKind.TEXT);
                default -> state.readUnknown(wireName, json);
            }
        }
    }
}
