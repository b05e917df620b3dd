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
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The membership of a portfolio.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.PortfolioMembershipSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class MembershipCompactPortfolioMembership extends ResourceModel<MembershipCompactPortfolioMembership.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<MembershipCompactPortfolioMembership> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private MembershipCompactPortfolioMembership(
            ResourceType<MembershipCompactPortfolioMembership> type, @Nullable Object[] slots) {
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
    public static MembershipCompactPortfolioMembership fromJson(byte[] json) {
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
    public static MembershipCompactPortfolioMembership fromJson(String json) {
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
    public static MembershipCompactPortfolioMembership fromJson(InputStream json) throws
            IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static MembershipCompactPortfolioMembership fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static MembershipCompactPortfolioMembership fromDocument(
            JsonDocument<MembershipCompactPortfolioMembership> document) {
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
     * Asana's {@code parent}.
     *
     * @return the value
     */
    public Optional<JobResponse> parent() {
        return value(Field.PARENT);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof MembershipCompactPortfolioMembership that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link MembershipCompactPortfolioMembership}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.PortfolioMembershipSpec")
    public enum Field implements ResourceField {
        /** {@link MembershipCompactPortfolioMembership#gid()} */
        GID("gid", FieldKind.STRING),

        /** {@link MembershipCompactPortfolioMembership#parent()} */
        PARENT("parent", FieldKind.MODEL);

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
     * Builds {@link MembershipCompactPortfolioMembership}. Setters do not accept null: see {@link #setNull} and {@link #unset}.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.PortfolioMembershipSpec")
    public static final class Builder extends ResourceBuilder<Field, MembershipCompactPortfolioMembership, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(MembershipCompactPortfolioMembership model) {
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
         * Builds {@code parent} in place.
         *
         * @param parent sets the fields of the value
         * @return this builder
         */
        public Builder parent(Consumer<JobResponse.Builder> parent) {
            return build(Field.PARENT, JobResponse.builder(), parent);
        }

        /**
         * Asana's {@code parent}.
         *
         * @param parent the value
         * @return this builder
         */
        public Builder parent(JobResponse parent) {
            return set(Field.PARENT, parent);
        }
    }

    /** Selects fields of {@link MembershipCompactPortfolioMembership}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.PortfolioMembershipSpec")
    public static final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /** {@return a copy of this selection with {@code gid}} */
        public Selection gid() {
            return select(Field.GID);
        }

        /**
         * Selects fields of {@code parent}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection parent(UnaryOperator<JobResponse.Selection> selection) {
            return select(Field.PARENT, JobResponse.optFields(), selection);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.PortfolioMembershipSpec")
    private static final class Descriptor extends ResourceType<MembershipCompactPortfolioMembership> {
        private Descriptor() {
            super(MembershipCompactPortfolioMembership.class, Field.values());
        }

        @Override
        protected MembershipCompactPortfolioMembership create(
                ResourceType<MembershipCompactPortfolioMembership> type, @Nullable Object[] slots) {
            return new MembershipCompactPortfolioMembership(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "parent" -> JobResponse.TYPE;
                default -> super.nested(wireName);
            };
        }
    }
}
