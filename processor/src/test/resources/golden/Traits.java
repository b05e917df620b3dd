package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.Copies;
import io.github.asanaresource.DocumentState;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonDocument;
import io.github.asanaresource.JsonKind;
import io.github.asanaresource.Nullable;
import io.github.asanaresource.OpenEnumValue;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceBuilder;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.TextFormat;
import io.github.asanaresource.UnreadableValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A field for each trait.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.TraitsSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Traits implements ResourceModel<Traits.Field> {
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

    private final DocumentState<Field> state;

    private Traits(Builder builder) {
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
        return state.optional(Field.NAME, name);
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
        return state.list(Field.PROJECTS, projects);
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
        return state.optional(Field.CREATED_ON, createdOn)
                .map(each -> TextFormat.DATE.parse(each, Field.CREATED_ON));
    }

    /**
     * The text of {@link #createdOn()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> createdOnAsString() {
        return state.optional(Field.CREATED_ON, createdOn);
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
        return state.optional(Field.SECRET, secret);
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
        return state.list(Field.TOKENS, tokens);
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
        return state.optional(Field.NUM_LIKES, numLikes);
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
        return state.optional(Field.ASSIGNEE_STATUS, assigneeStatus)
                .map(each -> TextFormat.DATE.parse(each, Field.ASSIGNEE_STATUS));
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
        return state.optional(Field.ASSIGNEE_STATUS, assigneeStatus);
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
        return state.optional(Field.PARENT, parent);
    }

    /**
     * Asana's {@code color}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<Color> color() {
        return state.optional(Field.COLOR, color).map(Color::fromWireValue);
    }

    /**
     * The text of {@link #color()} as it is on the wire, also where it has no constant.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> colorAsString() {
        return state.optional(Field.COLOR, color);
    }

    /**
     * Asana's {@code colors}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<Color> colors() {
        return Copies.listOf(state.list(Field.COLORS, colors), Color::fromWireValue);
    }

    /**
     * The text of {@link #colors()} as it is on the wire, also where it has no constant.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> colorsAsStrings() {
        return state.list(Field.COLORS, colors);
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
                || (other instanceof Traits that
                && this.state.equals(that.state)
                && Arrays.equals(this.values(), that.values()));
    }

    @Override
    public int hashCode() {
        return 31 * state.hashCode() + Arrays.hashCode(values());
    }

    @Override
    public String toString() {
        return state.describe("Traits", Field.values(), values());
    }

    private @Nullable Object[] values() {
        return new Object[] {name, projects, createdOn, secret, tokens, numLikes, assigneeStatus,
                parent, color, colors};
    }

    /**
     * The fields that the spec of {@link Traits} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TraitsSpec")
    public enum Field implements ResourceField {
        /**
         * {@code name}, see {@link Traits#name()}.
         */
        NAME("name"),

        /**
         * {@code projects}, see {@link Traits#projects()}.
         */
        PROJECTS("projects"),

        /**
         * {@code created_on}, see {@link Traits#createdOn()}.
         */
        CREATED_ON("created_on"),

        /**
         * {@code secret}, see {@link Traits#secret()}.
         */
        SECRET("secret"),

        /**
         * {@code tokens}, see {@link Traits#tokens()}.
         */
        TOKENS("tokens"),

        /**
         * {@code num_likes}, see {@link Traits#numLikes()}.
         */
        NUM_LIKES("num_likes"),

        /**
         * {@code assignee_status}, see {@link Traits#assigneeStatus()}.
         */
        ASSIGNEE_STATUS("assignee_status"),

        /**
         * {@code parent}, see {@link Traits#parent()}.
         */
        PARENT("parent"),

        /**
         * {@code color}, see {@link Traits#color()}.
         */
        COLOR("color"),

        /**
         * {@code colors}, see {@link Traits#colors()}.
         */
        COLORS("colors");

        private final String wireName;

        Field(String wireName) {
            this.wireName = wireName;
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
     * Builds {@link Traits}, for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TraitsSpec")
    public static final class Builder implements ResourceBuilder<Field, Traits> {
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

        private final DocumentState.Builder<Field> state;

        private Builder() {
            this.state = new DocumentState.Builder<>();
        }

        private Builder(Traits model) {
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
            this.state = model.state.toBuilder();
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
            this.name = state.set(Field.NAME, name);
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
            this.projects = Copies.listOf(state.requireValue(Field.PROJECTS, projects));
            state.set(Field.PROJECTS);
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
            return createdOn(TextFormat.DATE.format(state.requireValue(Field.CREATED_ON, createdOn)));
        }

        /**
         * Takes the text of {@code created_on} as it is to be on the wire.
         *
         * @param createdOn the text, not null
         * @return this builder
         */
        public Builder createdOn(String createdOn) {
            this.createdOn = state.set(Field.CREATED_ON, createdOn);
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
            this.secret = state.set(Field.SECRET, secret);
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
            this.tokens = Copies.listOf(state.requireValue(Field.TOKENS, tokens));
            state.set(Field.TOKENS);
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
            this.numLikes = state.set(Field.NUM_LIKES, numLikes);
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
            return assigneeStatus(TextFormat.DATE.format(state.requireValue(Field.ASSIGNEE_STATUS, assigneeStatus)));
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
            this.assigneeStatus = state.set(Field.ASSIGNEE_STATUS, assigneeStatus);
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
            this.parent = state.set(Field.PARENT, parent);
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
            return color(OpenEnumValue.requireText(state.requireValue(Field.COLOR, color),
                    "color(String)"));
        }

        /**
         * Takes the text of {@code color} as it is to be on the wire.
         *
         * @param color the text, not null
         * @return this builder
         */
        public Builder color(String color) {
            this.color = state.set(Field.COLOR, color);
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
            this.colors = Copies.listOf(state.requireValue(Field.COLORS, colors),
                    each -> OpenEnumValue.requireText(each, "colorsAsStrings(List<String>)"));
            state.set(Field.COLORS);
            return this;
        }

        /**
         * Takes the text of {@code colors} as it is to be on the wire.
         *
         * @param colors the texts, not null
         * @return this builder
         */
        public Builder colorsAsStrings(List<String> colors) {
            this.colors = Copies.listOf(state.requireValue(Field.COLORS, colors));
            state.set(Field.COLORS);
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
        public Traits build() {
            state.requireSent(Field.NAME, Field.PROJECTS);
            return new Traits(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "name" -> this.name = state.read(Field.NAME, json, JsonKind.TEXT);
                case "projects" -> this.projects = state.read(Field.PROJECTS, json,
                        JsonKind.TEXT.list());
                case "created_on" -> this.createdOn = state.read(Field.CREATED_ON, json,
                        JsonKind.TEXT);
                case "secret" -> this.secret = state.read(Field.SECRET, json, JsonKind.TEXT);
                case "tokens" -> this.tokens = state.read(Field.TOKENS, json, JsonKind.TEXT.list());
                case "num_likes" -> this.numLikes = state.read(Field.NUM_LIKES, json,
                        JsonKind.INTEGER);
                case "assignee_status" -> this.assigneeStatus = state.read(Field.ASSIGNEE_STATUS, json,
                        JsonKind.TEXT);
                case "parent" -> {
                    var part = state.read(Field.PARENT, json, JsonKind.OBJECT);
                    this.parent = part == null ? null : TaskCompact.fromJson(part);
                }
                case "color" -> this.color = state.read(Field.COLOR, json, JsonKind.TEXT);
                case "colors" -> this.colors = state.read(Field.COLORS, json, JsonKind.TEXT.list());
                default -> state.readUnknown(wireName, json);
            }
        }
    }
}
