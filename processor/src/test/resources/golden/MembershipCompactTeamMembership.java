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
 * The membership of a team.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.TeamMembershipSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class MembershipCompactTeamMembership extends ResourceModel<MembershipCompactTeamMembership.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<MembershipCompactTeamMembership> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private MembershipCompactTeamMembership(ResourceType<MembershipCompactTeamMembership> type,
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
    public static MembershipCompactTeamMembership fromJson(byte[] json) {
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
    public static MembershipCompactTeamMembership fromJson(String json) {
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
    public static MembershipCompactTeamMembership fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static MembershipCompactTeamMembership fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static MembershipCompactTeamMembership fromDocument(
            JsonDocument<MembershipCompactTeamMembership> document) {
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
     * Asana's {@code is_guest}.
     *
     * @return the value
     */
    public Optional<Boolean> isGuest() {
        return value(Field.IS_GUEST);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof MembershipCompactTeamMembership that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link MembershipCompactTeamMembership}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.TeamMembershipSpec")
    public enum Field implements ResourceField {
        /** {@link MembershipCompactTeamMembership#gid()} */
        GID("gid", FieldKind.STRING),

        /** {@link MembershipCompactTeamMembership#isGuest()} */
        IS_GUEST("is_guest", FieldKind.BOOLEAN);

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
     * Builds {@link MembershipCompactTeamMembership}. Setters do not accept null: see {@link #setNull} and {@link #unset}.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.TeamMembershipSpec")
    public static final class Builder extends ResourceBuilder<Field, MembershipCompactTeamMembership, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(MembershipCompactTeamMembership model) {
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
         * Asana's {@code is_guest}.
         *
         * @param isGuest the value
         * @return this builder
         */
        public Builder isGuest(Boolean isGuest) {
            return set(Field.IS_GUEST, isGuest);
        }
    }

    /** Selects fields of {@link MembershipCompactTeamMembership}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.TeamMembershipSpec")
    public static final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /** {@return a copy of this selection with {@code gid}} */
        public Selection gid() {
            return select(Field.GID);
        }

        /** {@return a copy of this selection with {@code isGuest}} */
        public Selection isGuest() {
            return select(Field.IS_GUEST);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.TeamMembershipSpec")
    private static final class Descriptor extends ResourceType<MembershipCompactTeamMembership> {
        private Descriptor() {
            super(MembershipCompactTeamMembership.class, Field.values());
        }

        @Override
        protected MembershipCompactTeamMembership create(
                ResourceType<MembershipCompactTeamMembership> type, @Nullable Object[] slots) {
            return new MembershipCompactTeamMembership(type, slots);
        }
    }
}
