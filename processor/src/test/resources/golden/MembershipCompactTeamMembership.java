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
 * The membership of a team.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.TeamMembershipSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class MembershipCompactTeamMembership implements ResourceModel<MembershipCompactTeamMembership.Field> {
    private final @Nullable String gid;

    private final @Nullable Boolean isGuest;

    private final DocumentState<Field> state;

    private MembershipCompactTeamMembership(Builder builder) {
        this.gid = builder.gid;
        this.isGuest = builder.isGuest;
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
    public static MembershipCompactTeamMembership fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        for (Map.Entry<String, ?> field : json.entrySet()) {
            builder.read(field.getKey(), field.getValue());
        }
        return new MembershipCompactTeamMembership(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static MembershipCompactTeamMembership fromDocument(JsonDocument document) {
        return fromJson(document.object("MembershipCompactTeamMembership"));
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
     * Asana's {@code is_guest}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<Boolean> isGuest() {
        return state.optional(Field.IS_GUEST, isGuest);
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
                || (other instanceof MembershipCompactTeamMembership that
                && this.state.equals(that.state)
                && Arrays.equals(this.values(), that.values()));
    }

    @Override
    public int hashCode() {
        return 31 * state.hashCode() + Arrays.hashCode(values());
    }

    @Override
    public String toString() {
        return state.describe("MembershipCompactTeamMembership", Field.values(), values());
    }

    private @Nullable Object[] values() {
        return new Object[] {gid, isGuest};
    }

    /**
     * The fields that the spec of {@link MembershipCompactTeamMembership} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.TeamMembershipSpec")
    public enum Field implements ResourceField {
        /**
         * {@code gid}, see {@link MembershipCompactTeamMembership#gid()}.
         */
        GID("gid"),

        /**
         * {@code is_guest}, see {@link MembershipCompactTeamMembership#isGuest()}.
         */
        IS_GUEST("is_guest");

        private final String wireName;

        Field(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String resource() {
            return "MembershipCompactTeamMembership";
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Builds {@link MembershipCompactTeamMembership}, for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.TeamMembershipSpec")
    public static final class Builder implements ResourceBuilder<Field, MembershipCompactTeamMembership> {
        private @Nullable String gid;

        private @Nullable Boolean isGuest;

        private final DocumentState.Builder<Field> state;

        private Builder() {
            this.state = new DocumentState.Builder<>();
        }

        private Builder(MembershipCompactTeamMembership model) {
            this.gid = model.gid;
            this.isGuest = model.isGuest;
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
         * Asana's {@code is_guest}.
         *
         * @param isGuest the value, not null
         * @return this builder
         */
        public Builder isGuest(Boolean isGuest) {
            this.isGuest = state.set(Field.IS_GUEST, isGuest);
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
        public MembershipCompactTeamMembership build() {
            return new MembershipCompactTeamMembership(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "gid" -> this.gid = state.read(Field.GID, json, JsonKind.TEXT);
                case "is_guest" -> this.isGuest = state.read(Field.IS_GUEST, json, JsonKind.FLAG);
                default -> state.readUnknown(wireName, json);
            }
        }
    }
}
