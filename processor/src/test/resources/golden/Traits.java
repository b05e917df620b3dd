package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.Copies;
import io.github.asanaresource.Description;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonDocument;
import io.github.asanaresource.JsonKind;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.JsonObjects;
import io.github.asanaresource.MissingFieldsException;
import io.github.asanaresource.Nullable;
import io.github.asanaresource.OpenEnumValue;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.TextFormat;
import io.github.asanaresource.UnreadableValue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * A field for each trait.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.TraitsSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Traits implements JsonModel {
    private final long sent;

    private final @Nullable String name;

    private final @Nullable List<String> projects;

    private final @Nullable String createdOn;

    private final @Nullable String secret;

    private final @Nullable List<String> tokens;

    private final @Nullable Long numLikes;

    private final @Nullable String assigneeStatus;

    private final @Nullable TaskCompact parent;

    private final @Nullable String color;

    private final @Nullable List<String> colors;

    private final Map<Field, UnreadableValue> unreadableFields;

    private final Map<String, @Nullable Object> unknownFields;

    private Traits(Builder builder) {
        this.sent = builder.sent;
        this.name = builder.name;
        this.projects = builder.projects;
        this.createdOn = builder.createdOn;
        this.secret = builder.secret;
        this.tokens = builder.tokens;
        this.numLikes = builder.numLikes;
        this.assigneeStatus = builder.assigneeStatus;
        this.parent = builder.parent;
        this.color = builder.color;
        this.colors = builder.colors;
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
    public static Traits fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        for (Map.Entry<String, ?> field : json.entrySet()) {
            builder.read(field.getKey(), field.getValue());
        }
        return new Traits(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static Traits fromDocument(JsonDocument document) {
        return fromJson(document.object("Traits"));
    }

    /**
     * The name.
     *
     * <p>A request must have it: {@link Builder#build()} fails without.
     *
     * <p>Example: {@code Bug Task}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> name() {
        ResourceField.requireReadable(Field.NAME, unreadableFields);
        return Optional.ofNullable(name);
    }

    /**
     * Asana's {@code projects}.
     *
     * <p>A request must have it: {@link Builder#build()} fails without.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> projects() {
        ResourceField.requireReadable(Field.PROJECTS, unreadableFields);
        return projects == null ? List.of() : projects;
    }

    /**
     * Asana's {@code created_on}.
     *
     * <p>Read-only: Asana sets it.
     *
     * <p>Example: {@code 2012-02-22}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public Optional<LocalDate> createdOn() {
        ResourceField.requireReadable(Field.CREATED_ON, unreadableFields);
        return Optional.ofNullable(createdOn).map(each -> TextFormat.DATE.parse(each,
                Field.CREATED_ON));
    }

    /**
     * The text of {@link #createdOn()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> createdOnAsString() {
        ResourceField.requireReadable(Field.CREATED_ON, unreadableFields);
        return Optional.ofNullable(createdOn);
    }

    /**
     * What signs the events of a webhook.
     *
     * <p>Sensitive: {@code toString()} hides it.
     *
     * <p>Conditional: Asana sends it only under some condition.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> secret() {
        ResourceField.requireReadable(Field.SECRET, unreadableFields);
        return Optional.ofNullable(secret);
    }

    /**
     * Asana's {@code tokens}.
     *
     * <p>Sensitive: {@code toString()} hides it.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> tokens() {
        ResourceField.requireReadable(Field.TOKENS, unreadableFields);
        return tokens == null ? List.of() : tokens;
    }

    /**
     * Asana's {@code num_likes}.
     *
     * <p>Opt in: Asana sends it only where {@code opt_fields} asks for it.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<Long> numLikes() {
        ResourceField.requireReadable(Field.NUM_LIKES, unreadableFields);
        return Optional.ofNullable(numLikes);
    }

    /**
     * The status of old.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     * @deprecated Use {@code approval_status}.
     */
    @Deprecated
    public Optional<LocalDate> assigneeStatus() {
        ResourceField.requireReadable(Field.ASSIGNEE_STATUS, unreadableFields);
        return Optional.ofNullable(assigneeStatus).map(each -> TextFormat.DATE.parse(each,
                Field.ASSIGNEE_STATUS));
    }

    /**
     * The text of {@link #assigneeStatus()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     * @deprecated Use {@code approval_status}.
     */
    @Deprecated
    public Optional<String> assigneeStatusAsString() {
        ResourceField.requireReadable(Field.ASSIGNEE_STATUS, unreadableFields);
        return Optional.ofNullable(assigneeStatus);
    }

    /**
     * Asana's {@code parent}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     * @deprecated Asana means to take this field out of its API.
     */
    @Deprecated
    public Optional<TaskCompact> parent() {
        ResourceField.requireReadable(Field.PARENT, unreadableFields);
        return Optional.ofNullable(parent);
    }

    /**
     * Asana's {@code color}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<Color> color() {
        ResourceField.requireReadable(Field.COLOR, unreadableFields);
        return Optional.ofNullable(color).map(Color::fromWireValue);
    }

    /**
     * The text of {@link #color()} as it is on the wire, also where it has no constant.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> colorAsString() {
        ResourceField.requireReadable(Field.COLOR, unreadableFields);
        return Optional.ofNullable(color);
    }

    /**
     * Asana's {@code colors}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<Color> colors() {
        ResourceField.requireReadable(Field.COLORS, unreadableFields);
        return colors == null ? List.of() : Copies.listOf(colors, Color::fromWireValue);
    }

    /**
     * The text of {@link #colors()} as it is on the wire, also where it has no constant.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> colorsAsStrings() {
        ResourceField.requireReadable(Field.COLORS, unreadableFields);
        return colors == null ? List.of() : colors;
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
                || (other instanceof Traits that
                && this.sent == that.sent
                && Objects.equals(this.name, that.name)
                && Objects.equals(this.projects, that.projects)
                && Objects.equals(this.createdOn, that.createdOn)
                && Objects.equals(this.secret, that.secret)
                && Objects.equals(this.tokens, that.tokens)
                && Objects.equals(this.numLikes, that.numLikes)
                && Objects.equals(this.assigneeStatus, that.assigneeStatus)
                && Objects.equals(this.parent, that.parent)
                && Objects.equals(this.color, that.color)
                && Objects.equals(this.colors, that.colors)
                && this.unreadableFields.equals(that.unreadableFields)
                && this.unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(sent, name, projects, createdOn, secret, tokens, numLikes,
                assigneeStatus, parent, color, colors, unreadableFields, unknownFields);
    }

    @Override
    public String toString() {
        Description text = new Description("Traits");
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
            case NAME -> this.name;
            case PROJECTS -> this.projects;
            case CREATED_ON -> this.createdOn;
            case SECRET -> this.secret;
            case TOKENS -> this.tokens;
            case NUM_LIKES -> this.numLikes;
            case ASSIGNEE_STATUS -> this.assigneeStatus;
            case PARENT -> this.parent;
            case COLOR -> this.color;
            case COLORS -> this.colors;
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
     * The fields that the spec of {@link Traits} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TraitsSpec")
    public enum Field implements ResourceField {
        /**
         * {@code name}, see {@link Traits#name()}.
         */
        NAME("name", 0),

        /**
         * {@code projects}, see {@link Traits#projects()}.
         */
        PROJECTS("projects", 1),

        /**
         * {@code created_on}, see {@link Traits#createdOn()}.
         */
        CREATED_ON("created_on", 2),

        /**
         * {@code secret}, see {@link Traits#secret()}.
         */
        SECRET("secret", 3),

        /**
         * {@code tokens}, see {@link Traits#tokens()}.
         */
        TOKENS("tokens", 4),

        /**
         * {@code num_likes}, see {@link Traits#numLikes()}.
         */
        NUM_LIKES("num_likes", 5),

        /**
         * {@code assignee_status}, see {@link Traits#assigneeStatus()}.
         */
        ASSIGNEE_STATUS("assignee_status", 6),

        /**
         * {@code parent}, see {@link Traits#parent()}.
         */
        PARENT("parent", 7),

        /**
         * {@code color}, see {@link Traits#color()}.
         */
        COLOR("color", 8),

        /**
         * {@code colors}, see {@link Traits#colors()}.
         */
        COLORS("colors", 9);

        private final String wireName;

        private final int index;

        Field(String wireName, int index) {
            this.wireName = wireName;
            this.index = index;
        }

        @Override
        public String resource() {
            return "Traits";
        }

        @Override
        public String wireName() {
            return wireName;
        }

        @Override
        public boolean isSensitive() {
            return switch (this) {
                case SECRET, TOKENS -> true;
                default -> false;
            };
        }
    }

    /**
     * Builds {@link Traits}. It can go on after {@link #build()}, and is for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TraitsSpec")
    public static final class Builder {
        private long sent;

        private @Nullable String name;

        private @Nullable List<String> projects;

        private @Nullable String createdOn;

        private @Nullable String secret;

        private @Nullable List<String> tokens;

        private @Nullable Long numLikes;

        private @Nullable String assigneeStatus;

        private @Nullable TaskCompact parent;

        private @Nullable String color;

        private @Nullable List<String> colors;

        private final Map<Field, UnreadableValue> unreadableFields = new TreeMap<>();

        private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

        private Builder() {
        }

        private Builder(Traits model) {
            this.sent = model.sent;
            this.name = model.name;
            this.projects = model.projects;
            this.createdOn = model.createdOn;
            this.secret = model.secret;
            this.tokens = model.tokens;
            this.numLikes = model.numLikes;
            this.assigneeStatus = model.assigneeStatus;
            this.parent = model.parent;
            this.color = model.color;
            this.colors = model.colors;
            this.unreadableFields.putAll(model.unreadableFields);
            this.unknownFields.putAll(model.unknownFields);
        }

        /**
         * The name.
         *
         * <p>A request must have it: {@link Builder#build()} fails without.
         *
         * <p>Example: {@code Bug Task}.
         *
         * @param name the value, not null
         * @return this builder
         */
        public Builder name(String name) {
            this.name = ResourceField.requireValue(name, Field.NAME);
            set(Field.NAME);
            return this;
        }

        /**
         * Asana's {@code projects}.
         *
         * <p>A request must have it: {@link Builder#build()} fails without.
         *
         * @param projects the values, not null
         * @return this builder
         */
        public Builder projects(List<String> projects) {
            ResourceField.requireValue(projects, Field.PROJECTS);
            this.projects = Copies.listOf(projects);
            set(Field.PROJECTS);
            return this;
        }

        /**
         * Asana's {@code created_on}.
         *
         * <p>Read-only: Asana sets it.
         *
         * <p>Example: {@code 2012-02-22}.
         *
         * @param createdOn the value, not null
         * @return this builder
         */
        public Builder createdOn(LocalDate createdOn) {
            ResourceField.requireValue(createdOn, Field.CREATED_ON);
            return createdOn(TextFormat.DATE.format(createdOn));
        }

        /**
         * Takes the text of {@code created_on} as it is to be on the wire.
         *
         * @param createdOn the text, not null
         * @return this builder
         */
        public Builder createdOn(String createdOn) {
            this.createdOn = ResourceField.requireValue(createdOn, Field.CREATED_ON);
            set(Field.CREATED_ON);
            return this;
        }

        /**
         * What signs the events of a webhook.
         *
         * <p>Sensitive: {@code toString()} hides it.
         *
         * <p>Conditional: Asana sends it only under some condition.
         *
         * @param secret the value, not null
         * @return this builder
         */
        public Builder secret(String secret) {
            this.secret = ResourceField.requireValue(secret, Field.SECRET);
            set(Field.SECRET);
            return this;
        }

        /**
         * Asana's {@code tokens}.
         *
         * <p>Sensitive: {@code toString()} hides it.
         *
         * @param tokens the values, not null
         * @return this builder
         */
        public Builder tokens(List<String> tokens) {
            ResourceField.requireValue(tokens, Field.TOKENS);
            this.tokens = Copies.listOf(tokens);
            set(Field.TOKENS);
            return this;
        }

        /**
         * Asana's {@code num_likes}.
         *
         * <p>Opt in: Asana sends it only where {@code opt_fields} asks for it.
         *
         * @param numLikes the value, not null
         * @return this builder
         */
        public Builder numLikes(Long numLikes) {
            this.numLikes = ResourceField.requireValue(numLikes, Field.NUM_LIKES);
            set(Field.NUM_LIKES);
            return this;
        }

        /**
         * The status of old.
         *
         * @param assigneeStatus the value, not null
         * @return this builder
         * @deprecated Use {@code approval_status}.
         */
        @Deprecated
        public Builder assigneeStatus(LocalDate assigneeStatus) {
            ResourceField.requireValue(assigneeStatus, Field.ASSIGNEE_STATUS);
            return assigneeStatus(TextFormat.DATE.format(assigneeStatus));
        }

        /**
         * Takes the text of {@code assignee_status} as it is to be on the wire.
         *
         * @param assigneeStatus the text, not null
         * @return this builder
         * @deprecated Use {@code approval_status}.
         */
        @Deprecated
        public Builder assigneeStatus(String assigneeStatus) {
            this.assigneeStatus = ResourceField.requireValue(assigneeStatus, Field.ASSIGNEE_STATUS);
            set(Field.ASSIGNEE_STATUS);
            return this;
        }

        /**
         * Builds {@code parent} anew.
         *
         * @param parent fills the builder of the new value
         * @return this builder
         * @deprecated Asana means to take this field out of its API.
         */
        @Deprecated
        public Builder parent(Consumer<TaskCompact.Builder> parent) {
            TaskCompact.Builder builder = TaskCompact.builder();
            parent.accept(builder);
            return parent(builder.build());
        }

        /**
         * Asana's {@code parent}.
         *
         * @param parent the value, not null
         * @return this builder
         * @deprecated Asana means to take this field out of its API.
         */
        @Deprecated
        public Builder parent(TaskCompact parent) {
            this.parent = ResourceField.requireValue(parent, Field.PARENT);
            set(Field.PARENT);
            return this;
        }

        /**
         * Asana's {@code color}.
         *
         * @param color the value, not null
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no text of its own
         */
        public Builder color(Color color) {
            ResourceField.requireValue(color, Field.COLOR);
            return color(OpenEnumValue.requireText(color, "color(String)"));
        }

        /**
         * Takes the text of {@code color} as it is to be on the wire.
         *
         * @param color the text, not null
         * @return this builder
         */
        public Builder color(String color) {
            this.color = ResourceField.requireValue(color, Field.COLOR);
            set(Field.COLOR);
            return this;
        }

        /**
         * Asana's {@code colors}.
         *
         * @param colors the values, not null
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no text of its own
         */
        public Builder colors(List<Color> colors) {
            ResourceField.requireValue(colors, Field.COLORS);
            this.colors = Copies.listOf(colors, each -> OpenEnumValue.requireText(each,
                    "colorsAsStrings(List<String>)"));
            set(Field.COLORS);
            return this;
        }

        /**
         * Takes the text of {@code colors} as it is to be on the wire.
         *
         * @param colors the texts, not null
         * @return this builder
         */
        public Builder colorsAsStrings(List<String> colors) {
            ResourceField.requireValue(colors, Field.COLORS);
            this.colors = Copies.listOf(colors);
            set(Field.COLORS);
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
                    throw new IllegalArgumentException(wireName + " is a field of Traits, and has a setter");
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
         * @throws io.github.asanaresource.MissingFieldsException if a required field is absent; it names all of them
         */
        public Traits build() {
            MissingFieldsException.throwIfAny(Stream.of(Field.NAME, Field.PROJECTS)
                    .filter(field -> (sent & 1L << field.index) == 0));
            return new Traits(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "name" -> this.name = JsonKind.TEXT
                        .read(json, mark(Field.NAME), unreadableFields);
                case "projects" -> this.projects = JsonKind.TEXT.list()
                        .read(json, mark(Field.PROJECTS), unreadableFields);
                case "created_on" -> this.createdOn = JsonKind.TEXT
                        .read(json, mark(Field.CREATED_ON), unreadableFields);
                case "secret" -> this.secret = JsonKind.TEXT
                        .read(json, mark(Field.SECRET), unreadableFields);
                case "tokens" -> this.tokens = JsonKind.TEXT.list()
                        .read(json, mark(Field.TOKENS), unreadableFields);
                case "num_likes" -> this.numLikes = JsonKind.INTEGER
                        .read(json, mark(Field.NUM_LIKES), unreadableFields);
                case "assignee_status" -> this.assigneeStatus = JsonKind.TEXT
                        .read(json, mark(Field.ASSIGNEE_STATUS), unreadableFields);
                case "parent" -> {
                    var part = JsonKind.OBJECT.read(json, mark(Field.PARENT), unreadableFields);
                    this.parent = part == null ? null : TaskCompact.fromJson(part);
                }
                case "color" -> this.color = JsonKind.TEXT
                        .read(json, mark(Field.COLOR), unreadableFields);
                case "colors" -> this.colors = JsonKind.TEXT.list()
                        .read(json, mark(Field.COLORS), unreadableFields);
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
                case NAME -> this.name = null;
                case PROJECTS -> this.projects = null;
                case CREATED_ON -> this.createdOn = null;
                case SECRET -> this.secret = null;
                case TOKENS -> this.tokens = null;
                case NUM_LIKES -> this.numLikes = null;
                case ASSIGNEE_STATUS -> this.assigneeStatus = null;
                case PARENT -> this.parent = null;
                case COLOR -> this.color = null;
                case COLORS -> this.colors = null;
            }
        }
    }
}
