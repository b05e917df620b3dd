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
import java.lang.Boolean;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Every kind of field in every shape, with names that emitted code might also use.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.SpecimenSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Specimen extends ResourceModel<Specimen.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<Specimen> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private Specimen(ResourceType<Specimen> type, @Nullable Object[] slots) {
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
    public static Specimen fromJson(byte[] json) {
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
    public static Specimen fromJson(String json) {
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
    public static Specimen fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static Specimen fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Specimen fromDocument(JsonDocument<Specimen> document) {
        return document.value();
    }

    /**
     * Asana's {@code text}.
     *
     * @return the value
     */
    public Optional<String> text() {
        return string(Field.TEXT);
    }

    /**
     * Asana's {@code flag}.
     *
     * @return the value
     */
    public Optional<Boolean> flag() {
        return value(Field.FLAG);
    }

    /**
     * Asana's {@code integer}.
     *
     * @return the value
     */
    public Optional<Long> integer() {
        return value(Field.INTEGER);
    }

    /**
     * Asana's {@code decimal}.
     *
     * @return the value
     */
    public Optional<BigDecimal> decimal() {
        return value(Field.DECIMAL);
    }

    /**
     * Asana's {@code date}.
     *
     * @return the value
     */
    public Optional<LocalDate> date() {
        return value(Field.DATE);
    }

    /**
     * The string of {@link #date()}, including any in another format.
     *
     * @return the string
     */
    public Optional<String> dateAsString() {
        return string(Field.DATE);
    }

    /**
     * Asana's {@code timestamp}.
     *
     * @return the value
     */
    public Optional<OffsetDateTime> timestamp() {
        return value(Field.TIMESTAMP);
    }

    /**
     * The string of {@link #timestamp()}, including any in another format.
     *
     * @return the string
     */
    public Optional<String> timestampAsString() {
        return string(Field.TIMESTAMP);
    }

    /**
     * Asana's {@code uri}.
     *
     * @return the value
     */
    public Optional<URI> uri() {
        return value(Field.URI);
    }

    /**
     * The string of {@link #uri()}, including any in another format.
     *
     * @return the string
     */
    public Optional<String> uriAsString() {
        return string(Field.URI);
    }

    /**
     * Asana's {@code open_enum}.
     *
     * @return the value
     */
    public Optional<SpecimenOpenEnum> openEnum() {
        return value(Field.OPEN_ENUM);
    }

    /**
     * The string of {@link #openEnum()}, including any without a constant.
     *
     * @return the string
     */
    public Optional<String> openEnumAsString() {
        return string(Field.OPEN_ENUM);
    }

    /**
     * Asana's {@code resource}.
     *
     * @return the value
     */
    public Optional<Specimen> resource() {
        return value(Field.RESOURCE);
    }

    /**
     * Asana's {@code any_json}.
     *
     * @return the value
     */
    public Optional<Object> anyJson() {
        return value(Field.ANY_JSON);
    }

    /**
     * Asana's {@code texts}.
     *
     * @return the values, some of which may be null
     */
    public List<String> texts() {
        return strings(Field.TEXTS);
    }

    /**
     * Asana's {@code flags}.
     *
     * @return the values, some of which may be null
     */
    public List<Boolean> flags() {
        return elements(Field.FLAGS);
    }

    /**
     * Asana's {@code integers}.
     *
     * @return the values, some of which may be null
     */
    public List<Long> integers() {
        return elements(Field.INTEGERS);
    }

    /**
     * Asana's {@code decimals}.
     *
     * @return the values, some of which may be null
     */
    public List<BigDecimal> decimals() {
        return elements(Field.DECIMALS);
    }

    /**
     * Asana's {@code dates}.
     *
     * @return the values, some of which may be null
     */
    public List<LocalDate> dates() {
        return elements(Field.DATES);
    }

    /**
     * The strings of {@link #dates()}, including any in another format.
     *
     * @return the strings, some of which may be null
     */
    public List<String> datesAsStrings() {
        return strings(Field.DATES);
    }

    /**
     * Asana's {@code timestamps}.
     *
     * @return the values, some of which may be null
     */
    public List<OffsetDateTime> timestamps() {
        return elements(Field.TIMESTAMPS);
    }

    /**
     * The strings of {@link #timestamps()}, including any in another format.
     *
     * @return the strings, some of which may be null
     */
    public List<String> timestampsAsStrings() {
        return strings(Field.TIMESTAMPS);
    }

    /**
     * Asana's {@code uris}.
     *
     * @return the values, some of which may be null
     */
    public List<URI> uris() {
        return elements(Field.URIS);
    }

    /**
     * The strings of {@link #uris()}, including any in another format.
     *
     * @return the strings, some of which may be null
     */
    public List<String> urisAsStrings() {
        return strings(Field.URIS);
    }

    /**
     * Asana's {@code open_enums}.
     *
     * @return the values, some of which may be null
     */
    public List<SpecimenOpenEnums> openEnums() {
        return elements(Field.OPEN_ENUMS);
    }

    /**
     * The strings of {@link #openEnums()}, including any without a constant.
     *
     * @return the strings, some of which may be null
     */
    public List<String> openEnumsAsStrings() {
        return strings(Field.OPEN_ENUMS);
    }

    /**
     * Asana's {@code resources}.
     *
     * @return the values, some of which may be null
     */
    public List<Specimen> resources() {
        return elements(Field.RESOURCES);
    }

    /**
     * Asana's {@code any_jsons}.
     *
     * @return the values, some of which may be null
     */
    public List<Object> anyJsons() {
        return elements(Field.ANY_JSONS);
    }

    /**
     * Asana's {@code text_map}.
     *
     * @return the values, some of which may be null
     */
    public Map<String, String> textMap() {
        return stringEntries(Field.TEXT_MAP);
    }

    /**
     * Asana's {@code date_map}.
     *
     * @return the values, some of which may be null
     */
    public Map<String, LocalDate> dateMap() {
        return entries(Field.DATE_MAP);
    }

    /**
     * The strings of {@link #dateMap()}, including any in another format.
     *
     * @return the strings, some of which may be null
     */
    public Map<String, String> dateMapAsStrings() {
        return stringEntries(Field.DATE_MAP);
    }

    /**
     * Asana's {@code open_enum_map}.
     *
     * @return the values, some of which may be null
     */
    public Map<String, SpecimenLetter> openEnumMap() {
        return entries(Field.OPEN_ENUM_MAP);
    }

    /**
     * The strings of {@link #openEnumMap()}, including any without a constant.
     *
     * @return the strings, some of which may be null
     */
    public Map<String, String> openEnumMapAsStrings() {
        return stringEntries(Field.OPEN_ENUM_MAP);
    }

    /**
     * Asana's {@code any_json_map}.
     *
     * @return the values, some of which may be null
     */
    public Map<String, Object> anyJsonMap() {
        return entries(Field.ANY_JSON_MAP);
    }

    /**
     * Asana's {@code image_128x128}.
     *
     * @return the value
     */
    public Optional<URI> image() {
        return value(Field.IMAGE);
    }

    /**
     * The string of {@link #image()}, including any in another format.
     *
     * @return the string
     */
    public Optional<String> imageAsString() {
        return string(Field.IMAGE);
    }

    /**
     * Named by its generated type, which is emitted in the same round.
     *
     * @return the value
     */
    public Optional<TaskCompact> task() {
        return value(Field.TASK);
    }

    /**
     * Asana's {@code tasks}.
     *
     * @return the values, some of which may be null
     */
    public List<TaskCompact> tasks() {
        return elements(Field.TASKS);
    }

    /**
     * Asana's {@code state}.
     *
     * @return the value
     */
    public Optional<String> state() {
        return string(Field.STATE);
    }

    /**
     * Asana's {@code field}.
     *
     * @return the value
     */
    public Optional<String> field() {
        return string(Field.FIELD);
    }

    /**
     * Asana's {@code value}.
     *
     * @return the value
     */
    public Optional<String> value() {
        return string(Field.VALUE);
    }

    /**
     * Asana's {@code other}.
     *
     * @return the value
     */
    public Optional<String> other() {
        return string(Field.OTHER);
    }

    /**
     * Asana's {@code that}.
     *
     * @return the value
     */
    public Optional<String> that() {
        return string(Field.THAT);
    }

    /**
     * Asana's {@code model}.
     *
     * @return the value
     */
    public Optional<String> model() {
        return string(Field.MODEL);
    }

    /**
     * Asana's {@code content}.
     *
     * @return the value
     */
    public Optional<String> content() {
        return string(Field.CONTENT);
    }

    /**
     * Asana's {@code each}.
     *
     * @return the values, some of which may be null
     */
    public List<SpecimenEach> each() {
        return elements(Field.EACH);
    }

    /**
     * The strings of {@link #each()}, including any without a constant.
     *
     * @return the strings, some of which may be null
     */
    public List<String> eachAsStrings() {
        return strings(Field.EACH);
    }

    /**
     * Asana's {@code json}.
     *
     * @return the value
     */
    public Optional<String> json() {
        return string(Field.JSON);
    }

    /**
     * Asana's {@code json_text}.
     *
     * @return the value
     */
    public Optional<String> jsonText() {
        return string(Field.JSON_TEXT);
    }

    /**
     * Asana's {@code read_text}.
     *
     * @return the value
     */
    public Optional<String> readText() {
        return string(Field.READ_TEXT);
    }

    /**
     * Asana's {@code values}.
     *
     * @return the value
     */
    public Optional<String> values() {
        return string(Field.VALUES);
    }

    /**
     * Asana's {@code part}.
     *
     * @return the value
     */
    public Optional<String> part() {
        return string(Field.PART);
    }

    /**
     * Asana's {@code build}.
     *
     * @return the value
     */
    public Optional<String> build() {
        return string(Field.BUILD);
    }

    /**
     * Asana's {@code set_null}.
     *
     * @return the value
     */
    public Optional<String> setNull() {
        return string(Field.SET_NULL);
    }

    /**
     * Asana's {@code unset}.
     *
     * @return the value
     */
    public Optional<String> unset() {
        return string(Field.UNSET);
    }

    /**
     * Asana's {@code unknown_field}.
     *
     * @return the value
     */
    public Optional<String> unknownField() {
        return string(Field.UNKNOWN_FIELD);
    }

    /**
     * Asana's {@code from_json}.
     *
     * @return the value
     */
    public Optional<String> fromJson() {
        return string(Field.FROM_JSON);
    }

    /**
     * Asana's {@code presence}.
     *
     * @return the value
     */
    public Optional<String> presence() {
        return string(Field.PRESENCE);
    }

    /**
     * Asana's {@code resource_type}.
     *
     * @return the value
     */
    public Optional<String> resourceType() {
        return string(Field.RESOURCE_TYPE);
    }

    /**
     * Asana's {@code json_due}.
     *
     * @return the value
     */
    public Optional<LocalDate> jsonDue() {
        return value(Field.JSON_DUE);
    }

    /**
     * The string of {@link #jsonDue()}, including any in another format.
     *
     * @return the string
     */
    public Optional<String> jsonDueAsString() {
        return string(Field.JSON_DUE);
    }

    /**
     * Asana's {@code due_as_string}.
     *
     * @return the value
     */
    public Optional<String> dueAsString() {
        return string(Field.DUE_AS_STRING);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Specimen that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link Specimen}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SpecimenSpec")
    public enum Field implements ResourceField {
        /** {@link Specimen#text()} */
        TEXT("text", FieldKind.STRING),

        /** {@link Specimen#flag()} */
        FLAG("flag", FieldKind.BOOLEAN),

        /** {@link Specimen#integer()} */
        INTEGER("integer", FieldKind.INTEGER),

        /** {@link Specimen#decimal()} */
        DECIMAL("decimal", FieldKind.NUMBER),

        /** {@link Specimen#date()} */
        DATE("date", FieldKind.DATE),

        /** {@link Specimen#timestamp()} */
        TIMESTAMP("timestamp", FieldKind.DATE_TIME),

        /** {@link Specimen#uri()} */
        URI("uri", FieldKind.URI),

        /** {@link Specimen#openEnum()} */
        OPEN_ENUM("open_enum", FieldKind.OPEN_ENUM),

        /** {@link Specimen#resource()} */
        RESOURCE("resource", FieldKind.MODEL),

        /** {@link Specimen#anyJson()} */
        ANY_JSON("any_json", FieldKind.ANY),

        /** {@link Specimen#texts()} */
        TEXTS("texts", FieldKind.STRING.array()),

        /** {@link Specimen#flags()} */
        FLAGS("flags", FieldKind.BOOLEAN.array()),

        /** {@link Specimen#integers()} */
        INTEGERS("integers", FieldKind.INTEGER.array()),

        /** {@link Specimen#decimals()} */
        DECIMALS("decimals", FieldKind.NUMBER.array()),

        /** {@link Specimen#dates()} */
        DATES("dates", FieldKind.DATE.array()),

        /** {@link Specimen#timestamps()} */
        TIMESTAMPS("timestamps", FieldKind.DATE_TIME.array()),

        /** {@link Specimen#uris()} */
        URIS("uris", FieldKind.URI.array()),

        /** {@link Specimen#openEnums()} */
        OPEN_ENUMS("open_enums", FieldKind.OPEN_ENUM.array()),

        /** {@link Specimen#resources()} */
        RESOURCES("resources", FieldKind.MODEL.array()),

        /** {@link Specimen#anyJsons()} */
        ANY_JSONS("any_jsons", FieldKind.ANY.array()),

        /** {@link Specimen#textMap()} */
        TEXT_MAP("text_map", FieldKind.STRING.map()),

        /** {@link Specimen#dateMap()} */
        DATE_MAP("date_map", FieldKind.DATE.map()),

        /** {@link Specimen#openEnumMap()} */
        OPEN_ENUM_MAP("open_enum_map", FieldKind.OPEN_ENUM.map()),

        /** {@link Specimen#anyJsonMap()} */
        ANY_JSON_MAP("any_json_map", FieldKind.ANY.map()),

        /** {@link Specimen#image()} */
        IMAGE("image_128x128", FieldKind.URI),

        /** {@link Specimen#task()} */
        TASK("task", FieldKind.MODEL),

        /** {@link Specimen#tasks()} */
        TASKS("tasks", FieldKind.MODEL.array()),

        /** {@link Specimen#state()} */
        STATE("state", FieldKind.STRING),

        /** {@link Specimen#field()} */
        FIELD("field", FieldKind.STRING),

        /** {@link Specimen#value()} */
        VALUE("value", FieldKind.STRING),

        /** {@link Specimen#other()} */
        OTHER("other", FieldKind.STRING),

        /** {@link Specimen#that()} */
        THAT("that", FieldKind.STRING),

        /** {@link Specimen#model()} */
        MODEL("model", FieldKind.STRING),

        /** {@link Specimen#content()} */
        CONTENT("content", FieldKind.STRING),

        /** {@link Specimen#each()} */
        EACH("each", FieldKind.OPEN_ENUM.array()),

        /** {@link Specimen#json()} */
        JSON("json", FieldKind.STRING),

        /** {@link Specimen#jsonText()} */
        JSON_TEXT("json_text", FieldKind.STRING),

        /** {@link Specimen#readText()} */
        READ_TEXT("read_text", FieldKind.STRING),

        /** {@link Specimen#values()} */
        VALUES("values", FieldKind.STRING),

        /** {@link Specimen#part()} */
        PART("part", FieldKind.STRING),

        /** {@link Specimen#build()} */
        BUILD("build", FieldKind.STRING),

        /** {@link Specimen#setNull()} */
        SET_NULL("set_null", FieldKind.STRING),

        /** {@link Specimen#unset()} */
        UNSET("unset", FieldKind.STRING),

        /** {@link Specimen#unknownField()} */
        UNKNOWN_FIELD("unknown_field", FieldKind.STRING),

        /** {@link Specimen#fromJson()} */
        FROM_JSON("from_json", FieldKind.STRING),

        /** {@link Specimen#presence()} */
        PRESENCE("presence", FieldKind.STRING),

        /** {@link Specimen#resourceType()} */
        RESOURCE_TYPE("resource_type", FieldKind.STRING),

        /** {@link Specimen#jsonDue()} */
        JSON_DUE("json_due", FieldKind.DATE),

        /** {@link Specimen#dueAsString()} */
        DUE_AS_STRING("due_as_string", FieldKind.STRING);

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    /** Builds {@link Specimen}. Setters do not accept null: see {@link #setNull} and {@link #unset}. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SpecimenSpec")
    public static final class Builder extends ResourceBuilder<Field, Specimen, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(Specimen model) {
            super(model);
        }

        /**
         * Asana's {@code text}.
         *
         * @param text the value
         * @return this builder
         */
        public Builder text(String text) {
            return set(Field.TEXT, text);
        }

        /**
         * Asana's {@code flag}.
         *
         * @param flag the value
         * @return this builder
         */
        public Builder flag(Boolean flag) {
            return set(Field.FLAG, flag);
        }

        /**
         * Asana's {@code integer}.
         *
         * @param integer the value
         * @return this builder
         */
        public Builder integer(long integer) {
            return set(Field.INTEGER, integer);
        }

        /**
         * Asana's {@code decimal}.
         *
         * @param decimal the value
         * @return this builder
         */
        public Builder decimal(BigDecimal decimal) {
            return set(Field.DECIMAL, decimal);
        }

        /**
         * Asana's {@code date}.
         *
         * @param date the value
         * @return this builder
         */
        public Builder date(LocalDate date) {
            return set(Field.DATE, date);
        }

        /**
         * Sets {@code date} as it appears on the wire.
         *
         * @param date the string
         * @return this builder
         */
        public Builder date(String date) {
            return set(Field.DATE, date);
        }

        /**
         * Asana's {@code timestamp}.
         *
         * @param timestamp the value
         * @return this builder
         */
        public Builder timestamp(OffsetDateTime timestamp) {
            return set(Field.TIMESTAMP, timestamp);
        }

        /**
         * Sets {@code timestamp} as it appears on the wire.
         *
         * @param timestamp the string
         * @return this builder
         */
        public Builder timestamp(String timestamp) {
            return set(Field.TIMESTAMP, timestamp);
        }

        /**
         * Asana's {@code uri}.
         *
         * @param uri the value
         * @return this builder
         */
        public Builder uri(URI uri) {
            return set(Field.URI, uri);
        }

        /**
         * Sets {@code uri} as it appears on the wire.
         *
         * @param uri the string
         * @return this builder
         */
        public Builder uri(String uri) {
            return set(Field.URI, uri);
        }

        /**
         * Asana's {@code open_enum}.
         *
         * @param openEnum the value
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no string of its own
         */
        public Builder openEnum(SpecimenOpenEnum openEnum) {
            return set(Field.OPEN_ENUM, openEnum);
        }

        /**
         * Sets {@code openEnum} as it appears on the wire.
         *
         * @param openEnum the string
         * @return this builder
         */
        public Builder openEnum(String openEnum) {
            return set(Field.OPEN_ENUM, openEnum);
        }

        /**
         * Builds {@code resource} in place.
         *
         * @param resource sets the fields of the value
         * @return this builder
         */
        public Builder resource(Consumer<Builder> resource) {
            return build(Field.RESOURCE, Specimen.builder(), resource);
        }

        /**
         * Asana's {@code resource}.
         *
         * @param resource the value
         * @return this builder
         */
        public Builder resource(Specimen resource) {
            return set(Field.RESOURCE, resource);
        }

        /**
         * Asana's {@code any_json}.
         *
         * @param anyJson the value
         * @return this builder
         */
        public Builder anyJson(Object anyJson) {
            return set(Field.ANY_JSON, anyJson);
        }

        /**
         * Asana's {@code texts}.
         *
         * @param texts the values, some of which may be null
         * @return this builder
         */
        public Builder texts(List<String> texts) {
            return set(Field.TEXTS, texts);
        }

        /**
         * Asana's {@code flags}.
         *
         * @param flags the values, some of which may be null
         * @return this builder
         */
        public Builder flags(List<Boolean> flags) {
            return set(Field.FLAGS, flags);
        }

        /**
         * Asana's {@code integers}.
         *
         * @param integers the values, some of which may be null
         * @return this builder
         */
        public Builder integers(List<Long> integers) {
            return set(Field.INTEGERS, integers);
        }

        /**
         * Asana's {@code decimals}.
         *
         * @param decimals the values, some of which may be null
         * @return this builder
         */
        public Builder decimals(List<BigDecimal> decimals) {
            return set(Field.DECIMALS, decimals);
        }

        /**
         * Asana's {@code dates}.
         *
         * @param dates the values, some of which may be null
         * @return this builder
         */
        public Builder dates(List<LocalDate> dates) {
            return set(Field.DATES, dates);
        }

        /**
         * Sets {@code dates} as it appears on the wire.
         *
         * @param dates the strings, some of which may be null
         * @return this builder
         */
        public Builder datesAsStrings(List<String> dates) {
            return set(Field.DATES, dates);
        }

        /**
         * Asana's {@code timestamps}.
         *
         * @param timestamps the values, some of which may be null
         * @return this builder
         */
        public Builder timestamps(List<OffsetDateTime> timestamps) {
            return set(Field.TIMESTAMPS, timestamps);
        }

        /**
         * Sets {@code timestamps} as it appears on the wire.
         *
         * @param timestamps the strings, some of which may be null
         * @return this builder
         */
        public Builder timestampsAsStrings(List<String> timestamps) {
            return set(Field.TIMESTAMPS, timestamps);
        }

        /**
         * Asana's {@code uris}.
         *
         * @param uris the values, some of which may be null
         * @return this builder
         */
        public Builder uris(List<URI> uris) {
            return set(Field.URIS, uris);
        }

        /**
         * Sets {@code uris} as it appears on the wire.
         *
         * @param uris the strings, some of which may be null
         * @return this builder
         */
        public Builder urisAsStrings(List<String> uris) {
            return set(Field.URIS, uris);
        }

        /**
         * Asana's {@code open_enums}.
         *
         * @param openEnums the values, some of which may be null
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no string of its own
         */
        public Builder openEnums(List<SpecimenOpenEnums> openEnums) {
            return set(Field.OPEN_ENUMS, openEnums);
        }

        /**
         * Sets {@code openEnums} as it appears on the wire.
         *
         * @param openEnums the strings, some of which may be null
         * @return this builder
         */
        public Builder openEnumsAsStrings(List<String> openEnums) {
            return set(Field.OPEN_ENUMS, openEnums);
        }

        /**
         * Asana's {@code resources}.
         *
         * @param resources the values, some of which may be null
         * @return this builder
         */
        public Builder resources(List<Specimen> resources) {
            return set(Field.RESOURCES, resources);
        }

        /**
         * Asana's {@code any_jsons}.
         *
         * @param anyJsons the values, some of which may be null
         * @return this builder
         */
        public Builder anyJsons(List<Object> anyJsons) {
            return set(Field.ANY_JSONS, anyJsons);
        }

        /**
         * Asana's {@code text_map}.
         *
         * @param textMap the values, some of which may be null
         * @return this builder
         */
        public Builder textMap(Map<String, String> textMap) {
            return set(Field.TEXT_MAP, textMap);
        }

        /**
         * Asana's {@code date_map}.
         *
         * @param dateMap the values, some of which may be null
         * @return this builder
         */
        public Builder dateMap(Map<String, LocalDate> dateMap) {
            return set(Field.DATE_MAP, dateMap);
        }

        /**
         * Sets {@code dateMap} as it appears on the wire.
         *
         * @param dateMap the strings, some of which may be null
         * @return this builder
         */
        public Builder dateMapAsStrings(Map<String, String> dateMap) {
            return set(Field.DATE_MAP, dateMap);
        }

        /**
         * Asana's {@code open_enum_map}.
         *
         * @param openEnumMap the values, some of which may be null
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no string of its own
         */
        public Builder openEnumMap(Map<String, SpecimenLetter> openEnumMap) {
            return set(Field.OPEN_ENUM_MAP, openEnumMap);
        }

        /**
         * Sets {@code openEnumMap} as it appears on the wire.
         *
         * @param openEnumMap the strings, some of which may be null
         * @return this builder
         */
        public Builder openEnumMapAsStrings(Map<String, String> openEnumMap) {
            return set(Field.OPEN_ENUM_MAP, openEnumMap);
        }

        /**
         * Asana's {@code any_json_map}.
         *
         * @param anyJsonMap the values, some of which may be null
         * @return this builder
         */
        public Builder anyJsonMap(Map<String, Object> anyJsonMap) {
            return set(Field.ANY_JSON_MAP, anyJsonMap);
        }

        /**
         * Asana's {@code image_128x128}.
         *
         * @param image the value
         * @return this builder
         */
        public Builder image(URI image) {
            return set(Field.IMAGE, image);
        }

        /**
         * Sets {@code image} as it appears on the wire.
         *
         * @param image the string
         * @return this builder
         */
        public Builder image(String image) {
            return set(Field.IMAGE, image);
        }

        /**
         * Builds {@code task} in place.
         *
         * @param task sets the fields of the value
         * @return this builder
         */
        public Builder task(Consumer<TaskCompact.Builder> task) {
            return build(Field.TASK, TaskCompact.builder(), task);
        }

        /**
         * Named by its generated type, which is emitted in the same round.
         *
         * @param task the value
         * @return this builder
         */
        public Builder task(TaskCompact task) {
            return set(Field.TASK, task);
        }

        /**
         * Asana's {@code tasks}.
         *
         * @param tasks the values, some of which may be null
         * @return this builder
         */
        public Builder tasks(List<TaskCompact> tasks) {
            return set(Field.TASKS, tasks);
        }

        /**
         * Asana's {@code state}.
         *
         * @param state the value
         * @return this builder
         */
        public Builder state(String state) {
            return set(Field.STATE, state);
        }

        /**
         * Asana's {@code field}.
         *
         * @param field the value
         * @return this builder
         */
        public Builder field(String field) {
            return set(Field.FIELD, field);
        }

        /**
         * Asana's {@code value}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(String value) {
            return set(Field.VALUE, value);
        }

        /**
         * Asana's {@code other}.
         *
         * @param other the value
         * @return this builder
         */
        public Builder other(String other) {
            return set(Field.OTHER, other);
        }

        /**
         * Asana's {@code that}.
         *
         * @param that the value
         * @return this builder
         */
        public Builder that(String that) {
            return set(Field.THAT, that);
        }

        /**
         * Asana's {@code model}.
         *
         * @param model the value
         * @return this builder
         */
        public Builder model(String model) {
            return set(Field.MODEL, model);
        }

        /**
         * Asana's {@code content}.
         *
         * @param content the value
         * @return this builder
         */
        public Builder content(String content) {
            return set(Field.CONTENT, content);
        }

        /**
         * Asana's {@code each}.
         *
         * @param each the values, some of which may be null
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no string of its own
         */
        public Builder each(List<SpecimenEach> each) {
            return set(Field.EACH, each);
        }

        /**
         * Sets {@code each} as it appears on the wire.
         *
         * @param each the strings, some of which may be null
         * @return this builder
         */
        public Builder eachAsStrings(List<String> each) {
            return set(Field.EACH, each);
        }

        /**
         * Asana's {@code json}.
         *
         * @param json the value
         * @return this builder
         */
        public Builder json(String json) {
            return set(Field.JSON, json);
        }

        /**
         * Asana's {@code json_text}.
         *
         * @param jsonText the value
         * @return this builder
         */
        public Builder jsonText(String jsonText) {
            return set(Field.JSON_TEXT, jsonText);
        }

        /**
         * Asana's {@code read_text}.
         *
         * @param readText the value
         * @return this builder
         */
        public Builder readText(String readText) {
            return set(Field.READ_TEXT, readText);
        }

        /**
         * Asana's {@code values}.
         *
         * @param values the value
         * @return this builder
         */
        public Builder values(String values) {
            return set(Field.VALUES, values);
        }

        /**
         * Asana's {@code part}.
         *
         * @param part the value
         * @return this builder
         */
        public Builder part(String part) {
            return set(Field.PART, part);
        }

        /**
         * Asana's {@code build}.
         *
         * @param build the value
         * @return this builder
         */
        public Builder build(String build) {
            return set(Field.BUILD, build);
        }

        /**
         * Asana's {@code set_null}.
         *
         * @param setNull the value
         * @return this builder
         */
        public Builder setNull(String setNull) {
            return set(Field.SET_NULL, setNull);
        }

        /**
         * Asana's {@code unset}.
         *
         * @param unset the value
         * @return this builder
         */
        public Builder unset(String unset) {
            return set(Field.UNSET, unset);
        }

        /**
         * Asana's {@code unknown_field}.
         *
         * @param unknownField the value
         * @return this builder
         */
        public Builder unknownField(String unknownField) {
            return set(Field.UNKNOWN_FIELD, unknownField);
        }

        /**
         * Asana's {@code from_json}.
         *
         * @param fromJson the value
         * @return this builder
         */
        public Builder fromJson(String fromJson) {
            return set(Field.FROM_JSON, fromJson);
        }

        /**
         * Asana's {@code presence}.
         *
         * @param presence the value
         * @return this builder
         */
        public Builder presence(String presence) {
            return set(Field.PRESENCE, presence);
        }

        /**
         * Asana's {@code resource_type}.
         *
         * @param resourceType the value
         * @return this builder
         */
        public Builder resourceType(String resourceType) {
            return set(Field.RESOURCE_TYPE, resourceType);
        }

        /**
         * Asana's {@code json_due}.
         *
         * @param jsonDue the value
         * @return this builder
         */
        public Builder jsonDue(LocalDate jsonDue) {
            return set(Field.JSON_DUE, jsonDue);
        }

        /**
         * Sets {@code jsonDue} as it appears on the wire.
         *
         * @param jsonDue the string
         * @return this builder
         */
        public Builder jsonDue(String jsonDue) {
            return set(Field.JSON_DUE, jsonDue);
        }

        /**
         * Asana's {@code due_as_string}.
         *
         * @param dueAsString the value
         * @return this builder
         */
        public Builder dueAsString(String dueAsString) {
            return set(Field.DUE_AS_STRING, dueAsString);
        }
    }

    /** Selects fields of {@link Specimen}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SpecimenSpec")
    public static final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /** {@return a copy of this selection with {@code text}} */
        public Selection text() {
            return select(Field.TEXT);
        }

        /** {@return a copy of this selection with {@code flag}} */
        public Selection flag() {
            return select(Field.FLAG);
        }

        /** {@return a copy of this selection with {@code integer}} */
        public Selection integer() {
            return select(Field.INTEGER);
        }

        /** {@return a copy of this selection with {@code decimal}} */
        public Selection decimal() {
            return select(Field.DECIMAL);
        }

        /** {@return a copy of this selection with {@code date}} */
        public Selection date() {
            return select(Field.DATE);
        }

        /** {@return a copy of this selection with {@code timestamp}} */
        public Selection timestamp() {
            return select(Field.TIMESTAMP);
        }

        /** {@return a copy of this selection with {@code uri}} */
        public Selection uri() {
            return select(Field.URI);
        }

        /** {@return a copy of this selection with {@code openEnum}} */
        public Selection openEnum() {
            return select(Field.OPEN_ENUM);
        }

        /**
         * Selects fields of {@code resource}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection resource(UnaryOperator<Selection> selection) {
            return select(Field.RESOURCE, Specimen.optFields(), selection);
        }

        /** {@return a copy of this selection with {@code anyJson}} */
        public Selection anyJson() {
            return select(Field.ANY_JSON);
        }

        /** {@return a copy of this selection with {@code texts}} */
        public Selection texts() {
            return select(Field.TEXTS);
        }

        /** {@return a copy of this selection with {@code flags}} */
        public Selection flags() {
            return select(Field.FLAGS);
        }

        /** {@return a copy of this selection with {@code integers}} */
        public Selection integers() {
            return select(Field.INTEGERS);
        }

        /** {@return a copy of this selection with {@code decimals}} */
        public Selection decimals() {
            return select(Field.DECIMALS);
        }

        /** {@return a copy of this selection with {@code dates}} */
        public Selection dates() {
            return select(Field.DATES);
        }

        /** {@return a copy of this selection with {@code timestamps}} */
        public Selection timestamps() {
            return select(Field.TIMESTAMPS);
        }

        /** {@return a copy of this selection with {@code uris}} */
        public Selection uris() {
            return select(Field.URIS);
        }

        /** {@return a copy of this selection with {@code openEnums}} */
        public Selection openEnums() {
            return select(Field.OPEN_ENUMS);
        }

        /**
         * Selects fields of {@code resources}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection resources(UnaryOperator<Selection> selection) {
            return select(Field.RESOURCES, Specimen.optFields(), selection);
        }

        /** {@return a copy of this selection with {@code anyJsons}} */
        public Selection anyJsons() {
            return select(Field.ANY_JSONS);
        }

        /** {@return a copy of this selection with {@code textMap}} */
        public Selection textMap() {
            return select(Field.TEXT_MAP);
        }

        /** {@return a copy of this selection with {@code dateMap}} */
        public Selection dateMap() {
            return select(Field.DATE_MAP);
        }

        /** {@return a copy of this selection with {@code openEnumMap}} */
        public Selection openEnumMap() {
            return select(Field.OPEN_ENUM_MAP);
        }

        /** {@return a copy of this selection with {@code anyJsonMap}} */
        public Selection anyJsonMap() {
            return select(Field.ANY_JSON_MAP);
        }

        /** {@return a copy of this selection with {@code image}} */
        public Selection image() {
            return select(Field.IMAGE);
        }

        /**
         * Selects fields of {@code task}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection task(UnaryOperator<TaskCompact.Selection> selection) {
            return select(Field.TASK, TaskCompact.optFields(), selection);
        }

        /**
         * Selects fields of {@code tasks}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection tasks(UnaryOperator<TaskCompact.Selection> selection) {
            return select(Field.TASKS, TaskCompact.optFields(), selection);
        }

        /** {@return a copy of this selection with {@code state}} */
        public Selection state() {
            return select(Field.STATE);
        }

        /** {@return a copy of this selection with {@code field}} */
        public Selection field() {
            return select(Field.FIELD);
        }

        /** {@return a copy of this selection with {@code value}} */
        public Selection value() {
            return select(Field.VALUE);
        }

        /** {@return a copy of this selection with {@code other}} */
        public Selection other() {
            return select(Field.OTHER);
        }

        /** {@return a copy of this selection with {@code that}} */
        public Selection that() {
            return select(Field.THAT);
        }

        /** {@return a copy of this selection with {@code model}} */
        public Selection model() {
            return select(Field.MODEL);
        }

        /** {@return a copy of this selection with {@code content}} */
        public Selection content() {
            return select(Field.CONTENT);
        }

        /** {@return a copy of this selection with {@code each}} */
        public Selection each() {
            return select(Field.EACH);
        }

        /** {@return a copy of this selection with {@code json}} */
        public Selection json() {
            return select(Field.JSON);
        }

        /** {@return a copy of this selection with {@code jsonText}} */
        public Selection jsonText() {
            return select(Field.JSON_TEXT);
        }

        /** {@return a copy of this selection with {@code readText}} */
        public Selection readText() {
            return select(Field.READ_TEXT);
        }

        /** {@return a copy of this selection with {@code values}} */
        public Selection values() {
            return select(Field.VALUES);
        }

        /** {@return a copy of this selection with {@code part}} */
        public Selection part() {
            return select(Field.PART);
        }

        /** {@return a copy of this selection with {@code build}} */
        public Selection build() {
            return select(Field.BUILD);
        }

        /** {@return a copy of this selection with {@code setNull}} */
        public Selection setNull() {
            return select(Field.SET_NULL);
        }

        /** {@return a copy of this selection with {@code unset}} */
        public Selection unset() {
            return select(Field.UNSET);
        }

        /** {@return a copy of this selection with {@code unknownField}} */
        public Selection unknownField() {
            return select(Field.UNKNOWN_FIELD);
        }

        /** {@return a copy of this selection with {@code fromJson}} */
        public Selection fromJson() {
            return select(Field.FROM_JSON);
        }

        /** {@return a copy of this selection with {@code presence}} */
        public Selection presence() {
            return select(Field.PRESENCE);
        }

        /** {@return a copy of this selection with {@code resourceType}} */
        public Selection resourceType() {
            return select(Field.RESOURCE_TYPE);
        }

        /** {@return a copy of this selection with {@code jsonDue}} */
        public Selection jsonDue() {
            return select(Field.JSON_DUE);
        }

        /** {@return a copy of this selection with {@code dueAsString}} */
        public Selection dueAsString() {
            return select(Field.DUE_AS_STRING);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SpecimenSpec")
    private static final class Descriptor extends ResourceType<Specimen> {
        private Descriptor() {
            super(Specimen.class, Field.values());
        }

        @Override
        protected Specimen create(ResourceType<Specimen> type, @Nullable Object[] slots) {
            return new Specimen(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "open_enum" -> OpenEnumType.of(SpecimenOpenEnum.class);
                case "resource" -> Specimen.TYPE;
                case "open_enums" -> OpenEnumType.of(SpecimenOpenEnums.class);
                case "resources" -> Specimen.TYPE;
                case "open_enum_map" -> OpenEnumType.of(SpecimenLetter.class);
                case "task" -> TaskCompact.TYPE;
                case "tasks" -> TaskCompact.TYPE;
                case "each" -> OpenEnumType.of(SpecimenEach.class);
                default -> super.nested(wireName);
            };
        }
    }
}
