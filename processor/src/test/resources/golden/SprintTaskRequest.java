package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.CustomFieldKey;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * A request about a task with the custom fields of a workspace.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.SprintTaskRequestSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class SprintTaskRequest extends ResourceModel<SprintTaskRequest.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<SprintTaskRequest> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private SprintTaskRequest(ResourceType<SprintTaskRequest> type, @Nullable Object[] slots) {
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
    public static SprintTaskRequest fromJson(byte[] json) {
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
    public static SprintTaskRequest fromJson(String json) {
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
    public static SprintTaskRequest fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static SprintTaskRequest fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SprintTaskRequest fromDocument(JsonDocument<SprintTaskRequest> document) {
        return document.value();
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
     * Asana's {@code custom_fields}.
     *
     * @return the values, some of which may be null
     */
    public Map<String, Object> customFields() {
        return entries(Field.CUSTOM_FIELDS);
    }

    /**
     * How much work it is.
     *
     * <p>Custom field {@code 1204567890123456}.
     *
     * @return the value
     */
    public Optional<BigDecimal> storyPoints() {
        return value(Field.STORY_POINTS);
    }

    /**
     * The custom field {@code 1204567890123457}.
     *
     * @return the value
     */
    public Optional<Priority> priority() {
        return value(Field.PRIORITY);
    }

    /**
     * The string of {@link #priority()}, including any without a constant.
     *
     * @return the string
     */
    public Optional<String> priorityAsString() {
        return string(Field.PRIORITY);
    }

    /**
     * The custom field {@code 1204567890123458}.
     *
     * @return the value
     */
    public Optional<LocalDate> releaseDate() {
        return value(Field.RELEASE_DATE);
    }

    /**
     * The string of {@link #releaseDate()}, including any in another format.
     *
     * @return the string
     */
    public Optional<String> releaseDateAsString() {
        return string(Field.RELEASE_DATE);
    }

    /**
     * The custom field {@code 1204567890123459}.
     *
     * @return the values, some of which may be null
     */
    public List<Member> reviewers() {
        return elements(Field.REVIEWERS);
    }

    /**
     * The custom field {@code 1204567890123460}.
     *
     * @return the values, some of which may be null
     */
    public List<Channel> channels() {
        return elements(Field.CHANNELS);
    }

    /**
     * The strings of {@link #channels()}, including any without a constant.
     *
     * @return the strings, some of which may be null
     */
    public List<String> channelsAsStrings() {
        return strings(Field.CHANNELS);
    }

    /**
     * Who pays.
     *
     * <p>Custom field {@code 1204567890123461}.
     *
     * @return the value
     */
    public Optional<String> customer() {
        return string(Field.CUSTOMER);
    }

    /**
     * The custom field {@code 1204567890123462}.
     *
     * @return the value
     */
    public Optional<OffsetDateTime> reviewAt() {
        return value(Field.REVIEW_AT);
    }

    /**
     * The string of {@link #reviewAt()}, including any in another format.
     *
     * @return the string
     */
    public Optional<String> reviewAtAsString() {
        return string(Field.REVIEW_AT);
    }

    /**
     * The custom field {@code 1204567890123463}.
     *
     * <p>Read-only: Asana sets it.
     *
     * @return the value
     */
    public Optional<String> ticketId() {
        return string(Field.TICKET_ID);
    }

    /**
     * The custom field {@code 1204567890123464}.
     *
     * @return the values, some of which may be null
     */
    public List<String> blockers() {
        return strings(Field.BLOCKERS);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof SprintTaskRequest that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link SprintTaskRequest}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SprintTaskRequestSpec")
    public enum Field implements ResourceField {
        /** {@link SprintTaskRequest#name()} */
        NAME("name", FieldKind.STRING),

        /** {@link SprintTaskRequest#customFields()} */
        CUSTOM_FIELDS("custom_fields", FieldKind.ANY.map()),

        /** {@link SprintTaskRequest#storyPoints()} */
        STORY_POINTS("story_points", FieldKind.NUMBER, CustomFieldKey.ofGid("1204567890123456")),

        /** {@link SprintTaskRequest#priority()} */
        PRIORITY("priority", FieldKind.OPEN_ENUM, CustomFieldKey.ofGid("1204567890123457")),

        /** {@link SprintTaskRequest#releaseDate()} */
        RELEASE_DATE("release_date", FieldKind.DATE, CustomFieldKey.ofGid("1204567890123458")),

        /** {@link SprintTaskRequest#reviewers()} */
        REVIEWERS("reviewers", FieldKind.MODEL.array(), CustomFieldKey.ofGid("1204567890123459")),

        /** {@link SprintTaskRequest#channels()} */
        CHANNELS("channels", FieldKind.OPEN_ENUM.array(), CustomFieldKey.ofGid("1204567890123460")),

        /** {@link SprintTaskRequest#customer()} */
        CUSTOMER("customer", FieldKind.STRING, CustomFieldKey.ofGid("1204567890123461")),

        /** {@link SprintTaskRequest#reviewAt()} */
        REVIEW_AT("review_at", FieldKind.DATE_TIME, CustomFieldKey.ofGid("1204567890123462")),

        /** {@link SprintTaskRequest#ticketId()} */
        TICKET_ID("ticket_id", FieldKind.STRING, CustomFieldKey.ofGid("1204567890123463"),
                FieldTrait.READ_ONLY),

        /** {@link SprintTaskRequest#blockers()} */
        BLOCKERS("blockers", FieldKind.STRING.array(), CustomFieldKey.ofGid("1204567890123464"));

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        Field(String wireName, FieldKind kind, CustomFieldKey customField, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, customField, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    /**
     * Builds {@link SprintTaskRequest}. Setters do not accept null: see {@link #setNull} and {@link #unset}.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SprintTaskRequestSpec")
    public static final class Builder extends ResourceBuilder<Field, SprintTaskRequest, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(SprintTaskRequest model) {
            super(model);
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
         * Asana's {@code custom_fields}.
         *
         * @param customFields the values, some of which may be null
         * @return this builder
         */
        public Builder customFields(Map<String, Object> customFields) {
            return set(Field.CUSTOM_FIELDS, customFields);
        }

        /**
         * How much work it is.
         *
         * <p>Custom field {@code 1204567890123456}.
         *
         * @param storyPoints the value
         * @return this builder
         */
        public Builder storyPoints(BigDecimal storyPoints) {
            return set(Field.STORY_POINTS, storyPoints);
        }

        /**
         * The custom field {@code 1204567890123457}.
         *
         * @param priority the value
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no string of its own
         */
        public Builder priority(Priority priority) {
            return set(Field.PRIORITY, priority);
        }

        /**
         * Sets {@code priority} as it appears on the wire.
         *
         * @param priority the string
         * @return this builder
         */
        public Builder priority(String priority) {
            return set(Field.PRIORITY, priority);
        }

        /**
         * The custom field {@code 1204567890123458}.
         *
         * @param releaseDate the value
         * @return this builder
         */
        public Builder releaseDate(LocalDate releaseDate) {
            return set(Field.RELEASE_DATE, releaseDate);
        }

        /**
         * Sets {@code releaseDate} as it appears on the wire.
         *
         * @param releaseDate the string
         * @return this builder
         */
        public Builder releaseDate(String releaseDate) {
            return set(Field.RELEASE_DATE, releaseDate);
        }

        /**
         * The custom field {@code 1204567890123459}.
         *
         * @param reviewers the values, some of which may be null
         * @return this builder
         */
        public Builder reviewers(List<Member> reviewers) {
            return set(Field.REVIEWERS, reviewers);
        }

        /**
         * The custom field {@code 1204567890123460}.
         *
         * @param channels the values, some of which may be null
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no string of its own
         */
        public Builder channels(List<Channel> channels) {
            return set(Field.CHANNELS, channels);
        }

        /**
         * Sets {@code channels} as it appears on the wire.
         *
         * @param channels the strings, some of which may be null
         * @return this builder
         */
        public Builder channelsAsStrings(List<String> channels) {
            return set(Field.CHANNELS, channels);
        }

        /**
         * Who pays.
         *
         * <p>Custom field {@code 1204567890123461}.
         *
         * @param customer the value
         * @return this builder
         */
        public Builder customer(String customer) {
            return set(Field.CUSTOMER, customer);
        }

        /**
         * The custom field {@code 1204567890123462}.
         *
         * @param reviewAt the value
         * @return this builder
         */
        public Builder reviewAt(OffsetDateTime reviewAt) {
            return set(Field.REVIEW_AT, reviewAt);
        }

        /**
         * Sets {@code reviewAt} as it appears on the wire.
         *
         * @param reviewAt the string
         * @return this builder
         */
        public Builder reviewAt(String reviewAt) {
            return set(Field.REVIEW_AT, reviewAt);
        }

        /**
         * The custom field {@code 1204567890123464}.
         *
         * @param blockers the values, some of which may be null
         * @return this builder
         */
        public Builder blockers(List<String> blockers) {
            return set(Field.BLOCKERS, blockers);
        }
    }

    /** Selects fields of {@link SprintTaskRequest}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SprintTaskRequestSpec")
    public static final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /** {@return a copy of this selection with {@code name}} */
        public Selection name() {
            return select(Field.NAME);
        }

        /** {@return a copy of this selection with {@code customFields}} */
        public Selection customFields() {
            return select(Field.CUSTOM_FIELDS);
        }

        /** {@return a copy of this selection with {@code storyPoints}} */
        public Selection storyPoints() {
            return select(Field.STORY_POINTS);
        }

        /** {@return a copy of this selection with {@code priority}} */
        public Selection priority() {
            return select(Field.PRIORITY);
        }

        /** {@return a copy of this selection with {@code releaseDate}} */
        public Selection releaseDate() {
            return select(Field.RELEASE_DATE);
        }

        /**
         * Selects fields of {@code reviewers}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection reviewers(UnaryOperator<Member.Selection> selection) {
            return select(Field.REVIEWERS, Member.optFields(), selection);
        }

        /** {@return a copy of this selection with {@code channels}} */
        public Selection channels() {
            return select(Field.CHANNELS);
        }

        /** {@return a copy of this selection with {@code customer}} */
        public Selection customer() {
            return select(Field.CUSTOMER);
        }

        /** {@return a copy of this selection with {@code reviewAt}} */
        public Selection reviewAt() {
            return select(Field.REVIEW_AT);
        }

        /** {@return a copy of this selection with {@code ticketId}} */
        public Selection ticketId() {
            return select(Field.TICKET_ID);
        }

        /** {@return a copy of this selection with {@code blockers}} */
        public Selection blockers() {
            return select(Field.BLOCKERS);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SprintTaskRequestSpec")
    private static final class Descriptor extends ResourceType<SprintTaskRequest> {
        private Descriptor() {
            super(SprintTaskRequest.class, Field.values());
        }

        @Override
        protected SprintTaskRequest create(ResourceType<SprintTaskRequest> type,
                @Nullable Object[] slots) {
            return new SprintTaskRequest(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "priority" -> OpenEnumType.of(Priority.class);
                case "reviewers" -> Member.TYPE;
                case "channels" -> OpenEnumType.of(Channel.class);
                default -> super.nested(wireName);
            };
        }
    }
}
