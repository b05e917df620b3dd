package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
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
import java.lang.Deprecated;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * A field for each trait.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.TraitsSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Traits extends ResourceModel<Traits.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<Traits> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private Traits(ResourceType<Traits> type, @Nullable Object[] slots) {
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
    public static Traits fromJson(byte[] json) {
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
    public static Traits fromJson(String json) {
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
    public static Traits fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static Traits fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Traits fromDocument(JsonDocument<Traits> document) {
        return document.value();
    }

    /**
     * The name.
     *
     * <p>Required in a request: {@link Builder#build()} throws if it is absent.
     *
     * <p>Example: {@code Bug Task}.
     *
     * @return the value
     */
    public Optional<String> name() {
        return string(Field.NAME);
    }

    /**
     * Asana's {@code projects}.
     *
     * <p>Required in a request: {@link Builder#build()} throws if it is absent.
     *
     * <p>Create-only: only a request that creates the resource can set it.
     *
     * @return the values, some of which may be null
     */
    public List<String> projects() {
        return strings(Field.PROJECTS);
    }

    /**
     * Asana's {@code created_on}.
     *
     * <p>Read-only: Asana sets it.
     *
     * <p>Example: {@code 2012-02-22}.
     *
     * @return the value
     */
    public Optional<LocalDate> createdOn() {
        return value(Field.CREATED_ON);
    }

    /**
     * The string of {@link #createdOn()}, including any in another format.
     *
     * @return the string
     */
    public Optional<String> createdOnAsString() {
        return string(Field.CREATED_ON);
    }

    /**
     * The secret that signs the events of a webhook.
     *
     * <p>Sensitive: {@code toString()} hides it.
     *
     * <p>Conditional: Asana sends it only under certain conditions.
     *
     * @return the value
     */
    public Optional<String> secret() {
        return string(Field.SECRET);
    }

    /**
     * Asana's {@code tokens}.
     *
     * <p>Sensitive: {@code toString()} hides it.
     *
     * @return the values, some of which may be null
     */
    public List<String> tokens() {
        return strings(Field.TOKENS);
    }

    /**
     * Asana's {@code num_likes}.
     *
     * <p>Opt in: Asana sends it only if {@code opt_fields} requests it.
     *
     * @return the value
     */
    public Optional<Long> numLikes() {
        return value(Field.NUM_LIKES);
    }

    /**
     * The former status.
     *
     * @return the value
     * @deprecated Use {@code approval_status}.
     */
    @Deprecated
    public Optional<LocalDate> assigneeStatus() {
        return value(Field.ASSIGNEE_STATUS);
    }

    /**
     * The string of {@link #assigneeStatus()}, including any in another format.
     *
     * @return the string
     * @deprecated Use {@code approval_status}.
     */
    @Deprecated
    public Optional<String> assigneeStatusAsString() {
        return string(Field.ASSIGNEE_STATUS);
    }

    /**
     * Asana's {@code parent}.
     *
     * @return the value
     * @deprecated Asana plans to remove this field from its API.
     */
    @Deprecated
    public Optional<TaskCompact> parent() {
        return value(Field.PARENT);
    }

    /**
     * Asana's {@code color}.
     *
     * @return the value
     */
    public Optional<Color> color() {
        return value(Field.COLOR);
    }

    /**
     * The string of {@link #color()}, including any without a constant.
     *
     * @return the string
     */
    public Optional<String> colorAsString() {
        return string(Field.COLOR);
    }

    /**
     * Asana's {@code colors}.
     *
     * @return the values, some of which may be null
     */
    public List<Color> colors() {
        return elements(Field.COLORS);
    }

    /**
     * The strings of {@link #colors()}, including any without a constant.
     *
     * @return the strings, some of which may be null
     */
    public List<String> colorsAsStrings() {
        return strings(Field.COLORS);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Traits that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link Traits}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TraitsSpec")
    public enum Field implements ResourceField {
        /** {@link Traits#name()} */
        NAME("name", FieldKind.STRING, FieldTrait.REQUIRED),

        /** {@link Traits#projects()} */
        PROJECTS("projects", FieldKind.STRING.array(), FieldTrait.REQUIRED, FieldTrait.CREATE_ONLY),

        /** {@link Traits#createdOn()} */
        CREATED_ON("created_on", FieldKind.DATE, FieldTrait.READ_ONLY),

        /** {@link Traits#secret()} */
        SECRET("secret", FieldKind.STRING, FieldTrait.SENSITIVE, FieldTrait.CONDITIONAL),

        /** {@link Traits#tokens()} */
        TOKENS("tokens", FieldKind.STRING.array(), FieldTrait.SENSITIVE),

        /** {@link Traits#numLikes()} */
        NUM_LIKES("num_likes", FieldKind.INTEGER, FieldTrait.OPT_IN),

        /** {@link Traits#assigneeStatus()} */
        ASSIGNEE_STATUS("assignee_status", FieldKind.DATE, FieldTrait.DEPRECATED),

        /** {@link Traits#parent()} */
        PARENT("parent", FieldKind.MODEL, FieldTrait.DEPRECATED),

        /** {@link Traits#color()} */
        COLOR("color", FieldKind.OPEN_ENUM),

        /** {@link Traits#colors()} */
        COLORS("colors", FieldKind.OPEN_ENUM.array());

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    /** Builds {@link Traits}. Setters do not accept null: see {@link #setNull} and {@link #unset}. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TraitsSpec")
    public static final class Builder extends ResourceBuilder<Field, Traits, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(Traits model) {
            super(model);
        }

        /**
         * The name.
         *
         * <p>Required in a request: {@link Builder#build()} throws if it is absent.
         *
         * <p>Example: {@code Bug Task}.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            return set(Field.NAME, name);
        }

        /**
         * Asana's {@code projects}.
         *
         * <p>Required in a request: {@link Builder#build()} throws if it is absent.
         *
         * <p>Create-only: only a request that creates the resource can set it.
         *
         * @param projects the values, some of which may be null
         * @return this builder
         */
        public Builder projects(List<String> projects) {
            return set(Field.PROJECTS, projects);
        }

        /**
         * Asana's {@code created_on}.
         *
         * <p>Read-only: Asana sets it.
         *
         * <p>Example: {@code 2012-02-22}.
         *
         * @param createdOn the value
         * @return this builder
         */
        public Builder createdOn(LocalDate createdOn) {
            return set(Field.CREATED_ON, createdOn);
        }

        /**
         * Sets {@code createdOn} as it appears on the wire.
         *
         * @param createdOn the string
         * @return this builder
         */
        public Builder createdOn(String createdOn) {
            return set(Field.CREATED_ON, createdOn);
        }

        /**
         * The secret that signs the events of a webhook.
         *
         * <p>Sensitive: {@code toString()} hides it.
         *
         * <p>Conditional: Asana sends it only under certain conditions.
         *
         * @param secret the value
         * @return this builder
         */
        public Builder secret(String secret) {
            return set(Field.SECRET, secret);
        }

        /**
         * Asana's {@code tokens}.
         *
         * <p>Sensitive: {@code toString()} hides it.
         *
         * @param tokens the values, some of which may be null
         * @return this builder
         */
        public Builder tokens(List<String> tokens) {
            return set(Field.TOKENS, tokens);
        }

        /**
         * Asana's {@code num_likes}.
         *
         * <p>Opt in: Asana sends it only if {@code opt_fields} requests it.
         *
         * @param numLikes the value
         * @return this builder
         */
        public Builder numLikes(long numLikes) {
            return set(Field.NUM_LIKES, numLikes);
        }

        /**
         * The former status.
         *
         * @param assigneeStatus the value
         * @return this builder
         * @deprecated Use {@code approval_status}.
         */
        @Deprecated
        public Builder assigneeStatus(LocalDate assigneeStatus) {
            return set(Field.ASSIGNEE_STATUS, assigneeStatus);
        }

        /**
         * Sets {@code assigneeStatus} as it appears on the wire.
         *
         * @param assigneeStatus the string
         * @return this builder
         * @deprecated Use {@code approval_status}.
         */
        @Deprecated
        public Builder assigneeStatus(String assigneeStatus) {
            return set(Field.ASSIGNEE_STATUS, assigneeStatus);
        }

        /**
         * Builds {@code parent} in place.
         *
         * @param parent sets the fields of the value
         * @return this builder
         * @deprecated Asana plans to remove this field from its API.
         */
        @Deprecated
        public Builder parent(Consumer<TaskCompact.Builder> parent) {
            return build(Field.PARENT, TaskCompact.builder(), parent);
        }

        /**
         * Asana's {@code parent}.
         *
         * @param parent the value
         * @return this builder
         * @deprecated Asana plans to remove this field from its API.
         */
        @Deprecated
        public Builder parent(TaskCompact parent) {
            return set(Field.PARENT, parent);
        }

        /**
         * Asana's {@code color}.
         *
         * @param color the value
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no string of its own
         */
        public Builder color(Color color) {
            return set(Field.COLOR, color);
        }

        /**
         * Sets {@code color} as it appears on the wire.
         *
         * @param color the string
         * @return this builder
         */
        public Builder color(String color) {
            return set(Field.COLOR, color);
        }

        /**
         * Asana's {@code colors}.
         *
         * @param colors the values, some of which may be null
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no string of its own
         */
        public Builder colors(List<Color> colors) {
            return set(Field.COLORS, colors);
        }

        /**
         * Sets {@code colors} as it appears on the wire.
         *
         * @param colors the strings, some of which may be null
         * @return this builder
         */
        public Builder colorsAsStrings(List<String> colors) {
            return set(Field.COLORS, colors);
        }
    }

    /** Selects fields of {@link Traits}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TraitsSpec")
    public static final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /** {@return a copy of this selection with {@code name}} */
        public Selection name() {
            return select(Field.NAME);
        }

        /** {@return a copy of this selection with {@code projects}} */
        public Selection projects() {
            return select(Field.PROJECTS);
        }

        /** {@return a copy of this selection with {@code createdOn}} */
        public Selection createdOn() {
            return select(Field.CREATED_ON);
        }

        /** {@return a copy of this selection with {@code secret}} */
        public Selection secret() {
            return select(Field.SECRET);
        }

        /** {@return a copy of this selection with {@code tokens}} */
        public Selection tokens() {
            return select(Field.TOKENS);
        }

        /** {@return a copy of this selection with {@code numLikes}} */
        public Selection numLikes() {
            return select(Field.NUM_LIKES);
        }

        /**
         * {@return a copy of this selection with {@code assigneeStatus}}
         *
         * @deprecated Use {@code approval_status}.
         */
        @Deprecated
        public Selection assigneeStatus() {
            return select(Field.ASSIGNEE_STATUS);
        }

        /**
         * Selects fields of {@code parent}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         * @deprecated Asana plans to remove this field from its API.
         */
        @Deprecated
        public Selection parent(UnaryOperator<TaskCompact.Selection> selection) {
            return select(Field.PARENT, TaskCompact.optFields(), selection);
        }

        /** {@return a copy of this selection with {@code color}} */
        public Selection color() {
            return select(Field.COLOR);
        }

        /** {@return a copy of this selection with {@code colors}} */
        public Selection colors() {
            return select(Field.COLORS);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TraitsSpec")
    private static final class Descriptor extends ResourceType<Traits> {
        private Descriptor() {
            super(Traits.class, Field.values());
        }

        @Override
        protected Traits create(ResourceType<Traits> type, @Nullable Object[] slots) {
            return new Traits(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "parent" -> TaskCompact.TYPE;
                case "color" -> OpenEnumType.of(Color.class);
                case "colors" -> OpenEnumType.of(Color.class);
                default -> super.nested(wireName);
            };
        }
    }
}
