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
 * A task with the custom fields of a workspace.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.SprintTaskSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class SprintTask extends ResourceModel<SprintTask.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<SprintTask> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private SprintTask(ResourceType<SprintTask> type, @Nullable Object[] slots) {
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
    public static SprintTask fromJson(byte[] json) {
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
    public static SprintTask fromJson(String json) {
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
    public static SprintTask fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static SprintTask fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SprintTask fromDocument(JsonDocument<SprintTask> document) {
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
     * Asana's {@code custom_fields}.
     *
     * @return the values, some of which may be null
     */
    public List<CustomFieldValue> customFields() {
        return elements(Field.CUSTOM_FIELDS);
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

    /**
     * In several workspaces.
     *
     * <p>Custom field <code>Budget "net"</code>.
     *
     * @return the value
     */
    public Optional<BigDecimal> budget() {
        return value(Field.BUDGET);
    }

    /**
     * Returns the element of {@code custom_fields} that contains a custom field. It also has what the accessor
     * does not return, such as the name of an option without a constant.
     *
     * @param field the custom field
     * @return the element; empty if it is absent
     * @throws io.github.asanaresource.MalformedValueException if several elements have its name
     * @throws IllegalArgumentException if it is not a custom field
     */
    public Optional<CustomFieldValue> customField(Field field) {
        return element(field);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof SprintTask that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link SprintTask}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SprintTaskSpec")
    public enum Field implements ResourceField {
        /** {@link SprintTask#gid()} */
        GID("gid", FieldKind.STRING),

        /** {@link SprintTask#customFields()} */
        CUSTOM_FIELDS("custom_fields", FieldKind.MODEL.array()),

        /** {@link SprintTask#name()} */
        NAME("name", FieldKind.STRING),

        /** {@link SprintTask#storyPoints()} */
        STORY_POINTS("story_points", FieldKind.NUMBER, CustomFieldKey.ofGid("1204567890123456")),

        /** {@link SprintTask#priority()} */
        PRIORITY("priority", FieldKind.OPEN_ENUM, CustomFieldKey.ofGid("1204567890123457")),

        /** {@link SprintTask#releaseDate()} */
        RELEASE_DATE("release_date", FieldKind.DATE, CustomFieldKey.ofGid("1204567890123458")),

        /** {@link SprintTask#reviewers()} */
        REVIEWERS("reviewers", FieldKind.MODEL.array(), CustomFieldKey.ofGid("1204567890123459")),

        /** {@link SprintTask#channels()} */
        CHANNELS("channels", FieldKind.OPEN_ENUM.array(), CustomFieldKey.ofGid("1204567890123460")),

        /** {@link SprintTask#customer()} */
        CUSTOMER("customer", FieldKind.STRING, CustomFieldKey.ofGid("1204567890123461")),

        /** {@link SprintTask#reviewAt()} */
        REVIEW_AT("review_at", FieldKind.DATE_TIME, CustomFieldKey.ofGid("1204567890123462")),

        /** {@link SprintTask#ticketId()} */
        TICKET_ID("ticket_id", FieldKind.STRING, CustomFieldKey.ofGid("1204567890123463"),
                FieldTrait.READ_ONLY),

        /** {@link SprintTask#blockers()} */
        BLOCKERS("blockers", FieldKind.STRING.array(), CustomFieldKey.ofGid("1204567890123464")),

        /** {@link SprintTask#budget()} */
        BUDGET("budget", FieldKind.NUMBER, CustomFieldKey.ofName("Budget \"net\""));

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

    /** Builds {@link SprintTask}. Setters do not accept null: see {@link #setNull} and {@link #unset}. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SprintTaskSpec")
    public static final class Builder extends ResourceBuilder<Field, SprintTask, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(SprintTask model) {
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
         * Asana's {@code custom_fields}.
         *
         * @param customFields the values, some of which may be null
         * @return this builder
         */
        public Builder customFields(List<CustomFieldValue> customFields) {
            return set(Field.CUSTOM_FIELDS, customFields);
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
    }

    /** Selects fields of {@link SprintTask}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SprintTaskSpec")
    public static final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /** {@return a copy of this selection with {@code gid}} */
        public Selection gid() {
            return select(Field.GID);
        }

        /**
         * Selects fields of {@code customFields}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection customFields(UnaryOperator<CustomFieldValue.Selection> selection) {
            return select(Field.CUSTOM_FIELDS, CustomFieldValue.optFields(), selection);
        }

        /** {@return a copy of this selection with {@code name}} */
        public Selection name() {
            return select(Field.NAME);
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

        /** {@return a copy of this selection with {@code budget}} */
        public Selection budget() {
            return select(Field.BUDGET);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SprintTaskSpec")
    private static final class Descriptor extends ResourceType<SprintTask> {
        private Descriptor() {
            super(SprintTask.class, Field.values());
        }

        @Override
        protected SprintTask create(ResourceType<SprintTask> type, @Nullable Object[] slots) {
            return new SprintTask(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "custom_fields" -> CustomFieldValue.TYPE;
                case "priority" -> OpenEnumType.of(Priority.class);
                case "reviewers" -> Member.TYPE;
                case "channels" -> OpenEnumType.of(Channel.class);
                default -> super.nested(wireName);
            };
        }
    }
}
