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
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Every kind of field in every shape, under names that emitted code might want for itself.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.SpecimenSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Specimen implements ResourceModel<Specimen.Field> {
    private final @Nullable String text;

    private final @Nullable Boolean flag;

    private final @Nullable Long integer;

    private final @Nullable BigDecimal decimal;

    private final @Nullable String date;

    private final @Nullable String timestamp;

    private final @Nullable String uri;

    private final @Nullable String openEnum;

    private final @Nullable Specimen resource;

    private final @Nullable Object anyJson;

    private final @Nullable List<String> texts;

    private final @Nullable List<Boolean> flags;

    private final @Nullable List<Long> integers;

    private final @Nullable List<BigDecimal> decimals;

    private final @Nullable List<String> dates;

    private final @Nullable List<String> timestamps;

    private final @Nullable List<String> uris;

    private final @Nullable List<String> openEnums;

    private final @Nullable List<Specimen> resources;

    private final @Nullable List<Object> anyJsons;

    private final @Nullable Map<String, String> textMap;

    private final @Nullable Map<String, String> dateMap;

    private final @Nullable Map<String, String> openEnumMap;

    private final @Nullable Map<String, Object> anyJsonMap;

    private final @Nullable String image;

    private final @Nullable TaskCompact task;

    private final @Nullable List<TaskCompact> tasks;

    private final @Nullable String state;

    private final @Nullable String field;

    private final @Nullable String value;

    private final @Nullable String other;

    private final @Nullable String that;

    private final @Nullable String model;

    private final @Nullable String content;

    private final @Nullable List<String> each;

    private final @Nullable String json;

    private final @Nullable String jsonText;

    private final @Nullable String readText;

    private final @Nullable String values;

    private final @Nullable String part;

    private final @Nullable String build;

    private final @Nullable String setNull;

    private final @Nullable String unset;

    private final @Nullable String unknownField;

    private final @Nullable String fromJson;

    private final @Nullable String presence;

    private final @Nullable String resourceType;

    private final @Nullable String jsonDue;

    private final @Nullable String dueAsString;

    private final DocumentState<Field> state_;

    private Specimen(Builder builder) {
        this.text = builder.text;
        this.flag = builder.flag;
        this.integer = builder.integer;
        this.decimal = builder.decimal;
        this.date = builder.date;
        this.timestamp = builder.timestamp;
        this.uri = builder.uri;
        this.openEnum = builder.openEnum;
        this.resource = builder.resource;
        this.anyJson = builder.anyJson;
        this.texts = builder.texts;
        this.flags = builder.flags;
        this.integers = builder.integers;
        this.decimals = builder.decimals;
        this.dates = builder.dates;
        this.timestamps = builder.timestamps;
        this.uris = builder.uris;
        this.openEnums = builder.openEnums;
        this.resources = builder.resources;
        this.anyJsons = builder.anyJsons;
        this.textMap = builder.textMap;
        this.dateMap = builder.dateMap;
        this.openEnumMap = builder.openEnumMap;
        this.anyJsonMap = builder.anyJsonMap;
        this.image = builder.image;
        this.task = builder.task;
        this.tasks = builder.tasks;
        this.state = builder.state;
        this.field = builder.field;
        this.value = builder.value;
        this.other = builder.other;
        this.that = builder.that;
        this.model = builder.model;
        this.content = builder.content;
        this.each = builder.each;
        this.json = builder.json;
        this.jsonText = builder.jsonText;
        this.readText = builder.readText;
        this.values = builder.values;
        this.part = builder.part;
        this.build = builder.build;
        this.setNull = builder.setNull;
        this.unset = builder.unset;
        this.unknownField = builder.unknownField;
        this.fromJson = builder.fromJson;
        this.presence = builder.presence;
        this.resourceType = builder.resourceType;
        this.jsonDue = builder.jsonDue;
        this.dueAsString = builder.dueAsString;
        this.state_ = builder.state_.build();
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
    public static Specimen fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        for (Map.Entry<String, ?> field : json.entrySet()) {
            builder.read(field.getKey(), field.getValue());
        }
        return new Specimen(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static Specimen fromDocument(JsonDocument document) {
        return fromJson(document.object("Specimen"));
    }

    /**
     * Asana's {@code text}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> text() {
        return state_.optional(Field.TEXT, text);
    }

    /**
     * Asana's {@code flag}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<Boolean> flag() {
        return state_.optional(Field.FLAG, flag);
    }

    /**
     * Asana's {@code integer}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<Long> integer() {
        return state_.optional(Field.INTEGER, integer);
    }

    /**
     * Asana's {@code decimal}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<BigDecimal> decimal() {
        return state_.optional(Field.DECIMAL, decimal);
    }

    /**
     * Asana's {@code date}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public Optional<LocalDate> date() {
        return state_.optional(Field.DATE, date)
                .map(each -> TextFormat.DATE.parse(each, Field.DATE));
    }

    /**
     * The text of {@link #date()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> dateAsString() {
        return state_.optional(Field.DATE, date);
    }

    /**
     * Asana's {@code timestamp}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public Optional<OffsetDateTime> timestamp() {
        return state_.optional(Field.TIMESTAMP, timestamp)
                .map(each -> TextFormat.TIMESTAMP.parse(each, Field.TIMESTAMP));
    }

    /**
     * The text of {@link #timestamp()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> timestampAsString() {
        return state_.optional(Field.TIMESTAMP, timestamp);
    }

    /**
     * Asana's {@code uri}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public Optional<URI> uri() {
        return state_.optional(Field.URI, uri).map(each -> TextFormat.URI.parse(each, Field.URI));
    }

    /**
     * The text of {@link #uri()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> uriAsString() {
        return state_.optional(Field.URI, uri);
    }

    /**
     * Asana's {@code open_enum}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<SpecimenOpenEnum> openEnum() {
        return state_.optional(Field.OPEN_ENUM, openEnum).map(SpecimenOpenEnum::fromWireValue);
    }

    /**
     * The text of {@link #openEnum()} as it is on the wire, also where it has no constant.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> openEnumAsString() {
        return state_.optional(Field.OPEN_ENUM, openEnum);
    }

    /**
     * Asana's {@code resource}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<Specimen> resource() {
        return state_.optional(Field.RESOURCE, resource);
    }

    /**
     * Asana's {@code any_json}.
     *
     * @return the value; empty if it is absent or null
     */
    public Optional<Object> anyJson() {
        return state_.optional(Field.ANY_JSON, anyJson);
    }

    /**
     * Asana's {@code texts}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> texts() {
        return state_.list(Field.TEXTS, texts);
    }

    /**
     * Asana's {@code flags}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<Boolean> flags() {
        return state_.list(Field.FLAGS, flags);
    }

    /**
     * Asana's {@code integers}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<Long> integers() {
        return state_.list(Field.INTEGERS, integers);
    }

    /**
     * Asana's {@code decimals}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<BigDecimal> decimals() {
        return state_.list(Field.DECIMALS, decimals);
    }

    /**
     * Asana's {@code dates}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public List<LocalDate> dates() {
        return Copies.listOf(state_.list(Field.DATES, dates),
                each -> TextFormat.DATE.parse(each, Field.DATES));
    }

    /**
     * The text of {@link #dates()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> datesAsStrings() {
        return state_.list(Field.DATES, dates);
    }

    /**
     * Asana's {@code timestamps}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public List<OffsetDateTime> timestamps() {
        return Copies.listOf(state_.list(Field.TIMESTAMPS, timestamps),
                each -> TextFormat.TIMESTAMP.parse(each, Field.TIMESTAMPS));
    }

    /**
     * The text of {@link #timestamps()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> timestampsAsStrings() {
        return state_.list(Field.TIMESTAMPS, timestamps);
    }

    /**
     * Asana's {@code uris}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public List<URI> uris() {
        return Copies.listOf(state_.list(Field.URIS, uris),
                each -> TextFormat.URI.parse(each, Field.URIS));
    }

    /**
     * The text of {@link #uris()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> urisAsStrings() {
        return state_.list(Field.URIS, uris);
    }

    /**
     * Asana's {@code open_enums}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<SpecimenOpenEnums> openEnums() {
        return Copies.listOf(state_.list(Field.OPEN_ENUMS, openEnums),
                SpecimenOpenEnums::fromWireValue);
    }

    /**
     * The text of {@link #openEnums()} as it is on the wire, also where it has no constant.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> openEnumsAsStrings() {
        return state_.list(Field.OPEN_ENUMS, openEnums);
    }

    /**
     * Asana's {@code resources}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<Specimen> resources() {
        return state_.list(Field.RESOURCES, resources);
    }

    /**
     * Asana's {@code any_jsons}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<Object> anyJsons() {
        return state_.list(Field.ANY_JSONS, anyJsons);
    }

    /**
     * Asana's {@code text_map}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Map<String, String> textMap() {
        return state_.map(Field.TEXT_MAP, textMap);
    }

    /**
     * Asana's {@code date_map}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public Map<String, LocalDate> dateMap() {
        return Copies.mapOf(state_.map(Field.DATE_MAP, dateMap),
                each -> TextFormat.DATE.parse(each, Field.DATE_MAP));
    }

    /**
     * The text of {@link #dateMap()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Map<String, String> dateMapAsStrings() {
        return state_.map(Field.DATE_MAP, dateMap);
    }

    /**
     * Asana's {@code open_enum_map}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Map<String, SpecimenLetter> openEnumMap() {
        return Copies.mapOf(state_.map(Field.OPEN_ENUM_MAP, openEnumMap),
                SpecimenLetter::fromWireValue);
    }

    /**
     * The text of {@link #openEnumMap()} as it is on the wire, also where it has no constant.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Map<String, String> openEnumMapAsStrings() {
        return state_.map(Field.OPEN_ENUM_MAP, openEnumMap);
    }

    /**
     * Asana's {@code any_json_map}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Map<String, Object> anyJsonMap() {
        return state_.map(Field.ANY_JSON_MAP, anyJsonMap);
    }

    /**
     * Asana's {@code image_128x128}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public Optional<URI> image() {
        return state_.optional(Field.IMAGE, image)
                .map(each -> TextFormat.URI.parse(each, Field.IMAGE));
    }

    /**
     * The text of {@link #image()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> imageAsString() {
        return state_.optional(Field.IMAGE, image);
    }

    /**
     * Named by its generated type, which is emitted in the same round.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<TaskCompact> task() {
        return state_.optional(Field.TASK, task);
    }

    /**
     * Asana's {@code tasks}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<TaskCompact> tasks() {
        return state_.list(Field.TASKS, tasks);
    }

    /**
     * Asana's {@code state}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> state() {
        return state_.optional(Field.STATE, state);
    }

    /**
     * Asana's {@code field}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field() {
        return state_.optional(Field.FIELD, field);
    }

    /**
     * Asana's {@code value}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> value() {
        return state_.optional(Field.VALUE, value);
    }

    /**
     * Asana's {@code other}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> other() {
        return state_.optional(Field.OTHER, other);
    }

    /**
     * Asana's {@code that}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> that() {
        return state_.optional(Field.THAT, that);
    }

    /**
     * Asana's {@code model}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> model() {
        return state_.optional(Field.MODEL, model);
    }

    /**
     * Asana's {@code content}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> content() {
        return state_.optional(Field.CONTENT, content);
    }

    /**
     * Asana's {@code each}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<SpecimenEach> each() {
        return Copies.listOf(state_.list(Field.EACH, each), SpecimenEach::fromWireValue);
    }

    /**
     * The text of {@link #each()} as it is on the wire, also where it has no constant.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> eachAsStrings() {
        return state_.list(Field.EACH, each);
    }

    /**
     * Asana's {@code json}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> json() {
        return state_.optional(Field.JSON, json);
    }

    /**
     * Asana's {@code json_text}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> jsonText() {
        return state_.optional(Field.JSON_TEXT, jsonText);
    }

    /**
     * Asana's {@code read_text}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> readText() {
        return state_.optional(Field.READ_TEXT, readText);
    }

    /**
     * Asana's {@code values}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> values() {
        return state_.optional(Field.VALUES, values);
    }

    /**
     * Asana's {@code part}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> part() {
        return state_.optional(Field.PART, part);
    }

    /**
     * Asana's {@code build}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> build() {
        return state_.optional(Field.BUILD, build);
    }

    /**
     * Asana's {@code set_null}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> setNull() {
        return state_.optional(Field.SET_NULL, setNull);
    }

    /**
     * Asana's {@code unset}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> unset() {
        return state_.optional(Field.UNSET, unset);
    }

    /**
     * Asana's {@code unknown_field}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> unknownField() {
        return state_.optional(Field.UNKNOWN_FIELD, unknownField);
    }

    /**
     * Asana's {@code from_json}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> fromJson() {
        return state_.optional(Field.FROM_JSON, fromJson);
    }

    /**
     * Asana's {@code presence}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> presence() {
        return state_.optional(Field.PRESENCE, presence);
    }

    /**
     * Asana's {@code resource_type}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> resourceType() {
        return state_.optional(Field.RESOURCE_TYPE, resourceType);
    }

    /**
     * Asana's {@code json_due}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public Optional<LocalDate> jsonDue() {
        return state_.optional(Field.JSON_DUE, jsonDue)
                .map(each -> TextFormat.DATE.parse(each, Field.JSON_DUE));
    }

    /**
     * The text of {@link #jsonDue()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> jsonDueAsString() {
        return state_.optional(Field.JSON_DUE, jsonDue);
    }

    /**
     * Asana's {@code due_as_string}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> dueAsString() {
        return state_.optional(Field.DUE_AS_STRING, dueAsString);
    }

    @Override
    public Presence presence(Field field) {
        return state_.presence(field, values_());
    }

    @Override
    public Map<Field, UnreadableValue> unreadableFields() {
        return state_.unreadableFields();
    }

    @Override
    public Map<String, @Nullable Object> unknownFields() {
        return state_.unknownFields();
    }

    @Override
    public Map<String, @Nullable Object> toJson() {
        return state_.toJson(Field.values(), values_());
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Specimen that
                && this.state_.equals(that.state_)
                && Arrays.equals(this.values_(), that.values_()));
    }

    @Override
    public int hashCode() {
        return 31 * state_.hashCode() + Arrays.hashCode(values_());
    }

    @Override
    public String toString() {
        return state_.describe("Specimen", Field.values(), values_());
    }

    private @Nullable Object[] values_() {
        return new Object[] {text, flag, integer, decimal, date, timestamp, uri, openEnum, resource,
                anyJson, texts, flags, integers, decimals, dates, timestamps, uris, openEnums,
                resources, anyJsons, textMap, dateMap, openEnumMap, anyJsonMap, image, task, tasks,
                state, field, value, other, that, model, content, each, json, jsonText, readText,
                values, part, build, setNull, unset, unknownField, fromJson, presence, resourceType,
                jsonDue, dueAsString};
    }

    /**
     * The fields that the spec of {@link Specimen} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SpecimenSpec")
    public enum Field implements ResourceField {
        /**
         * {@code text}, see {@link Specimen#text()}.
         */
        TEXT("text"),

        /**
         * {@code flag}, see {@link Specimen#flag()}.
         */
        FLAG("flag"),

        /**
         * {@code integer}, see {@link Specimen#integer()}.
         */
        INTEGER("integer"),

        /**
         * {@code decimal}, see {@link Specimen#decimal()}.
         */
        DECIMAL("decimal"),

        /**
         * {@code date}, see {@link Specimen#date()}.
         */
        DATE("date"),

        /**
         * {@code timestamp}, see {@link Specimen#timestamp()}.
         */
        TIMESTAMP("timestamp"),

        /**
         * {@code uri}, see {@link Specimen#uri()}.
         */
        URI("uri"),

        /**
         * {@code open_enum}, see {@link Specimen#openEnum()}.
         */
        OPEN_ENUM("open_enum"),

        /**
         * {@code resource}, see {@link Specimen#resource()}.
         */
        RESOURCE("resource"),

        /**
         * {@code any_json}, see {@link Specimen#anyJson()}.
         */
        ANY_JSON("any_json"),

        /**
         * {@code texts}, see {@link Specimen#texts()}.
         */
        TEXTS("texts"),

        /**
         * {@code flags}, see {@link Specimen#flags()}.
         */
        FLAGS("flags"),

        /**
         * {@code integers}, see {@link Specimen#integers()}.
         */
        INTEGERS("integers"),

        /**
         * {@code decimals}, see {@link Specimen#decimals()}.
         */
        DECIMALS("decimals"),

        /**
         * {@code dates}, see {@link Specimen#dates()}.
         */
        DATES("dates"),

        /**
         * {@code timestamps}, see {@link Specimen#timestamps()}.
         */
        TIMESTAMPS("timestamps"),

        /**
         * {@code uris}, see {@link Specimen#uris()}.
         */
        URIS("uris"),

        /**
         * {@code open_enums}, see {@link Specimen#openEnums()}.
         */
        OPEN_ENUMS("open_enums"),

        /**
         * {@code resources}, see {@link Specimen#resources()}.
         */
        RESOURCES("resources"),

        /**
         * {@code any_jsons}, see {@link Specimen#anyJsons()}.
         */
        ANY_JSONS("any_jsons"),

        /**
         * {@code text_map}, see {@link Specimen#textMap()}.
         */
        TEXT_MAP("text_map"),

        /**
         * {@code date_map}, see {@link Specimen#dateMap()}.
         */
        DATE_MAP("date_map"),

        /**
         * {@code open_enum_map}, see {@link Specimen#openEnumMap()}.
         */
        OPEN_ENUM_MAP("open_enum_map"),

        /**
         * {@code any_json_map}, see {@link Specimen#anyJsonMap()}.
         */
        ANY_JSON_MAP("any_json_map"),

        /**
         * {@code image_128x128}, see {@link Specimen#image()}.
         */
        IMAGE("image_128x128"),

        /**
         * {@code task}, see {@link Specimen#task()}.
         */
        TASK("task"),

        /**
         * {@code tasks}, see {@link Specimen#tasks()}.
         */
        TASKS("tasks"),

        /**
         * {@code state}, see {@link Specimen#state()}.
         */
        STATE("state"),

        /**
         * {@code field}, see {@link Specimen#field()}.
         */
        FIELD("field"),

        /**
         * {@code value}, see {@link Specimen#value()}.
         */
        VALUE("value"),

        /**
         * {@code other}, see {@link Specimen#other()}.
         */
        OTHER("other"),

        /**
         * {@code that}, see {@link Specimen#that()}.
         */
        THAT("that"),

        /**
         * {@code model}, see {@link Specimen#model()}.
         */
        MODEL("model"),

        /**
         * {@code content}, see {@link Specimen#content()}.
         */
        CONTENT("content"),

        /**
         * {@code each}, see {@link Specimen#each()}.
         */
        EACH("each"),

        /**
         * {@code json}, see {@link Specimen#json()}.
         */
        JSON("json"),

        /**
         * {@code json_text}, see {@link Specimen#jsonText()}.
         */
        JSON_TEXT("json_text"),

        /**
         * {@code read_text}, see {@link Specimen#readText()}.
         */
        READ_TEXT("read_text"),

        /**
         * {@code values}, see {@link Specimen#values()}.
         */
        VALUES("values"),

        /**
         * {@code part}, see {@link Specimen#part()}.
         */
        PART("part"),

        /**
         * {@code build}, see {@link Specimen#build()}.
         */
        BUILD("build"),

        /**
         * {@code set_null}, see {@link Specimen#setNull()}.
         */
        SET_NULL("set_null"),

        /**
         * {@code unset}, see {@link Specimen#unset()}.
         */
        UNSET("unset"),

        /**
         * {@code unknown_field}, see {@link Specimen#unknownField()}.
         */
        UNKNOWN_FIELD("unknown_field"),

        /**
         * {@code from_json}, see {@link Specimen#fromJson()}.
         */
        FROM_JSON("from_json"),

        /**
         * {@code presence}, see {@link Specimen#presence()}.
         */
        PRESENCE("presence"),

        /**
         * {@code resource_type}, see {@link Specimen#resourceType()}.
         */
        RESOURCE_TYPE("resource_type"),

        /**
         * {@code json_due}, see {@link Specimen#jsonDue()}.
         */
        JSON_DUE("json_due"),

        /**
         * {@code due_as_string}, see {@link Specimen#dueAsString()}.
         */
        DUE_AS_STRING("due_as_string");

        private final String wireName;

        Field(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String resource() {
            return "Specimen";
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Builds {@link Specimen}, for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SpecimenSpec")
    public static final class Builder implements ResourceBuilder<Field, Specimen> {
        private @Nullable String text;

        private @Nullable Boolean flag;

        private @Nullable Long integer;

        private @Nullable BigDecimal decimal;

        private @Nullable String date;

        private @Nullable String timestamp;

        private @Nullable String uri;

        private @Nullable String openEnum;

        private @Nullable Specimen resource;

        private @Nullable Object anyJson;

        private @Nullable List<String> texts;

        private @Nullable List<Boolean> flags;

        private @Nullable List<Long> integers;

        private @Nullable List<BigDecimal> decimals;

        private @Nullable List<String> dates;

        private @Nullable List<String> timestamps;

        private @Nullable List<String> uris;

        private @Nullable List<String> openEnums;

        private @Nullable List<Specimen> resources;

        private @Nullable List<Object> anyJsons;

        private @Nullable Map<String, String> textMap;

        private @Nullable Map<String, String> dateMap;

        private @Nullable Map<String, String> openEnumMap;

        private @Nullable Map<String, Object> anyJsonMap;

        private @Nullable String image;

        private @Nullable TaskCompact task;

        private @Nullable List<TaskCompact> tasks;

        private @Nullable String state;

        private @Nullable String field;

        private @Nullable String value;

        private @Nullable String other;

        private @Nullable String that;

        private @Nullable String model;

        private @Nullable String content;

        private @Nullable List<String> each;

        private @Nullable String json;

        private @Nullable String jsonText;

        private @Nullable String readText;

        private @Nullable String values;

        private @Nullable String part;

        private @Nullable String build;

        private @Nullable String setNull;

        private @Nullable String unset;

        private @Nullable String unknownField;

        private @Nullable String fromJson;

        private @Nullable String presence;

        private @Nullable String resourceType;

        private @Nullable String jsonDue;

        private @Nullable String dueAsString;

        private final DocumentState.Builder<Field> state_;

        private Builder() {
            this.state_ = new DocumentState.Builder<>();
        }

        private Builder(Specimen model) {
            this.text = model.text;
            this.flag = model.flag;
            this.integer = model.integer;
            this.decimal = model.decimal;
            this.date = model.date;
            this.timestamp = model.timestamp;
            this.uri = model.uri;
            this.openEnum = model.openEnum;
            this.resource = model.resource;
            this.anyJson = model.anyJson;
            this.texts = model.texts;
            this.flags = model.flags;
            this.integers = model.integers;
            this.decimals = model.decimals;
            this.dates = model.dates;
            this.timestamps = model.timestamps;
            this.uris = model.uris;
            this.openEnums = model.openEnums;
            this.resources = model.resources;
            this.anyJsons = model.anyJsons;
            this.textMap = model.textMap;
            this.dateMap = model.dateMap;
            this.openEnumMap = model.openEnumMap;
            this.anyJsonMap = model.anyJsonMap;
            this.image = model.image;
            this.task = model.task;
            this.tasks = model.tasks;
            this.state = model.state;
            this.field = model.field;
            this.value = model.value;
            this.other = model.other;
            this.that = model.that;
            this.model = model.model;
            this.content = model.content;
            this.each = model.each;
            this.json = model.json;
            this.jsonText = model.jsonText;
            this.readText = model.readText;
            this.values = model.values;
            this.part = model.part;
            this.build = model.build;
            this.setNull = model.setNull;
            this.unset = model.unset;
            this.unknownField = model.unknownField;
            this.fromJson = model.fromJson;
            this.presence = model.presence;
            this.resourceType = model.resourceType;
            this.jsonDue = model.jsonDue;
            this.dueAsString = model.dueAsString;
            this.state_ = model.state_.toBuilder();
        }

        /**
         * Asana's {@code text}.
         *
         * @param text the value, not null
         * @return this builder
         */
        public Builder text(String text) {
            this.text = state_.set(Field.TEXT, text);
            return this;
        }

        /**
         * Asana's {@code flag}.
         *
         * @param flag the value, not null
         * @return this builder
         */
        public Builder flag(Boolean flag) {
            this.flag = state_.set(Field.FLAG, flag);
            return this;
        }

        /**
         * Asana's {@code integer}.
         *
         * @param integer the value, not null
         * @return this builder
         */
        public Builder integer(Long integer) {
            this.integer = state_.set(Field.INTEGER, integer);
            return this;
        }

        /**
         * Asana's {@code decimal}.
         *
         * @param decimal the value, not null
         * @return this builder
         */
        public Builder decimal(BigDecimal decimal) {
            this.decimal = state_.set(Field.DECIMAL, decimal);
            return this;
        }

        /**
         * Asana's {@code date}.
         *
         * @param date the value, not null
         * @return this builder
         */
        public Builder date(LocalDate date) {
            return date(TextFormat.DATE.format(state_.requireValue(Field.DATE, date)));
        }

        /**
         * Takes the text of {@code date} as it is to be on the wire.
         *
         * @param date the text, not null
         * @return this builder
         */
        public Builder date(String date) {
            this.date = state_.set(Field.DATE, date);
            return this;
        }

        /**
         * Asana's {@code timestamp}.
         *
         * @param timestamp the value, not null
         * @return this builder
         */
        public Builder timestamp(OffsetDateTime timestamp) {
            return timestamp(TextFormat.TIMESTAMP.format(state_.requireValue(Field.TIMESTAMP, timestamp)));
        }

        /**
         * Takes the text of {@code timestamp} as it is to be on the wire.
         *
         * @param timestamp the text, not null
         * @return this builder
         */
        public Builder timestamp(String timestamp) {
            this.timestamp = state_.set(Field.TIMESTAMP, timestamp);
            return this;
        }

        /**
         * Asana's {@code uri}.
         *
         * @param uri the value, not null
         * @return this builder
         */
        public Builder uri(URI uri) {
            return uri(TextFormat.URI.format(state_.requireValue(Field.URI, uri)));
        }

        /**
         * Takes the text of {@code uri} as it is to be on the wire.
         *
         * @param uri the text, not null
         * @return this builder
         */
        public Builder uri(String uri) {
            this.uri = state_.set(Field.URI, uri);
            return this;
        }

        /**
         * Asana's {@code open_enum}.
         *
         * @param openEnum the value, not null
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no text of its own
         */
        public Builder openEnum(SpecimenOpenEnum openEnum) {
            return openEnum(OpenEnumValue.requireText(state_.requireValue(Field.OPEN_ENUM, openEnum),
                    "openEnum(String)"));
        }

        /**
         * Takes the text of {@code open_enum} as it is to be on the wire.
         *
         * @param openEnum the text, not null
         * @return this builder
         */
        public Builder openEnum(String openEnum) {
            this.openEnum = state_.set(Field.OPEN_ENUM, openEnum);
            return this;
        }

        /**
         * Builds {@code resource} anew.
         *
         * @param resource fills the builder of the new value
         * @return this builder
         */
        public Builder resource(Consumer<Builder> resource) {
            Builder builder = Specimen.builder();
            resource.accept(builder);
            return resource(builder.build());
        }

        /**
         * Asana's {@code resource}.
         *
         * @param resource the value, not null
         * @return this builder
         */
        public Builder resource(Specimen resource) {
            this.resource = state_.set(Field.RESOURCE, resource);
            return this;
        }

        /**
         * Asana's {@code any_json}.
         *
         * @param anyJson the value, not null
         * @return this builder
         */
        public Builder anyJson(Object anyJson) {
            this.anyJson = Copies.jsonOf(state_.requireValue(Field.ANY_JSON, anyJson));
            state_.set(Field.ANY_JSON);
            return this;
        }

        /**
         * Asana's {@code texts}.
         *
         * @param texts the values, not null
         * @return this builder
         */
        public Builder texts(List<String> texts) {
            this.texts = Copies.listOf(state_.requireValue(Field.TEXTS, texts));
            state_.set(Field.TEXTS);
            return this;
        }

        /**
         * Asana's {@code flags}.
         *
         * @param flags the values, not null
         * @return this builder
         */
        public Builder flags(List<Boolean> flags) {
            this.flags = Copies.listOf(state_.requireValue(Field.FLAGS, flags));
            state_.set(Field.FLAGS);
            return this;
        }

        /**
         * Asana's {@code integers}.
         *
         * @param integers the values, not null
         * @return this builder
         */
        public Builder integers(List<Long> integers) {
            this.integers = Copies.listOf(state_.requireValue(Field.INTEGERS, integers));
            state_.set(Field.INTEGERS);
            return this;
        }

        /**
         * Asana's {@code decimals}.
         *
         * @param decimals the values, not null
         * @return this builder
         */
        public Builder decimals(List<BigDecimal> decimals) {
            this.decimals = Copies.listOf(state_.requireValue(Field.DECIMALS, decimals));
            state_.set(Field.DECIMALS);
            return this;
        }

        /**
         * Asana's {@code dates}.
         *
         * @param dates the values, not null
         * @return this builder
         */
        public Builder dates(List<LocalDate> dates) {
            this.dates = Copies.listOf(state_.requireValue(Field.DATES, dates),
                    TextFormat.DATE::format);
            state_.set(Field.DATES);
            return this;
        }

        /**
         * Takes the text of {@code dates} as it is to be on the wire.
         *
         * @param dates the texts, not null
         * @return this builder
         */
        public Builder datesAsStrings(List<String> dates) {
            this.dates = Copies.listOf(state_.requireValue(Field.DATES, dates));
            state_.set(Field.DATES);
            return this;
        }

        /**
         * Asana's {@code timestamps}.
         *
         * @param timestamps the values, not null
         * @return this builder
         */
        public Builder timestamps(List<OffsetDateTime> timestamps) {
            this.timestamps = Copies.listOf(state_.requireValue(Field.TIMESTAMPS, timestamps),
                    TextFormat.TIMESTAMP::format);
            state_.set(Field.TIMESTAMPS);
            return this;
        }

        /**
         * Takes the text of {@code timestamps} as it is to be on the wire.
         *
         * @param timestamps the texts, not null
         * @return this builder
         */
        public Builder timestampsAsStrings(List<String> timestamps) {
            this.timestamps = Copies.listOf(state_.requireValue(Field.TIMESTAMPS, timestamps));
            state_.set(Field.TIMESTAMPS);
            return this;
        }

        /**
         * Asana's {@code uris}.
         *
         * @param uris the values, not null
         * @return this builder
         */
        public Builder uris(List<URI> uris) {
            this.uris = Copies.listOf(state_.requireValue(Field.URIS, uris),
                    TextFormat.URI::format);
            state_.set(Field.URIS);
            return this;
        }

        /**
         * Takes the text of {@code uris} as it is to be on the wire.
         *
         * @param uris the texts, not null
         * @return this builder
         */
        public Builder urisAsStrings(List<String> uris) {
            this.uris = Copies.listOf(state_.requireValue(Field.URIS, uris));
            state_.set(Field.URIS);
            return this;
        }

        /**
         * Asana's {@code open_enums}.
         *
         * @param openEnums the values, not null
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no text of its own
         */
        public Builder openEnums(List<SpecimenOpenEnums> openEnums) {
            this.openEnums = Copies.listOf(state_.requireValue(Field.OPEN_ENUMS, openEnums),
                    each -> OpenEnumValue.requireText(each, "openEnumsAsStrings(List<String>)"));
            state_.set(Field.OPEN_ENUMS);
            return this;
        }

        /**
         * Takes the text of {@code open_enums} as it is to be on the wire.
         *
         * @param openEnums the texts, not null
         * @return this builder
         */
        public Builder openEnumsAsStrings(List<String> openEnums) {
            this.openEnums = Copies.listOf(state_.requireValue(Field.OPEN_ENUMS, openEnums));
            state_.set(Field.OPEN_ENUMS);
            return this;
        }

        /**
         * Asana's {@code resources}.
         *
         * @param resources the values, not null
         * @return this builder
         */
        public Builder resources(List<Specimen> resources) {
            this.resources = Copies.listOf(state_.requireValue(Field.RESOURCES, resources));
            state_.set(Field.RESOURCES);
            return this;
        }

        /**
         * Asana's {@code any_jsons}.
         *
         * @param anyJsons the values, not null
         * @return this builder
         */
        public Builder anyJsons(List<Object> anyJsons) {
            this.anyJsons = Copies.listOf(state_.requireValue(Field.ANY_JSONS, anyJsons),
                    Copies::jsonOf);
            state_.set(Field.ANY_JSONS);
            return this;
        }

        /**
         * Asana's {@code text_map}.
         *
         * @param textMap the values, not null
         * @return this builder
         */
        public Builder textMap(Map<String, String> textMap) {
            this.textMap = Copies.mapOf(state_.requireValue(Field.TEXT_MAP, textMap));
            state_.set(Field.TEXT_MAP);
            return this;
        }

        /**
         * Asana's {@code date_map}.
         *
         * @param dateMap the values, not null
         * @return this builder
         */
        public Builder dateMap(Map<String, LocalDate> dateMap) {
            this.dateMap = Copies.mapOf(state_.requireValue(Field.DATE_MAP, dateMap),
                    TextFormat.DATE::format);
            state_.set(Field.DATE_MAP);
            return this;
        }

        /**
         * Takes the text of {@code date_map} as it is to be on the wire.
         *
         * @param dateMap the texts, not null
         * @return this builder
         */
        public Builder dateMapAsStrings(Map<String, String> dateMap) {
            this.dateMap = Copies.mapOf(state_.requireValue(Field.DATE_MAP, dateMap));
            state_.set(Field.DATE_MAP);
            return this;
        }

        /**
         * Asana's {@code open_enum_map}.
         *
         * @param openEnumMap the values, not null
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no text of its own
         */
        public Builder openEnumMap(Map<String, SpecimenLetter> openEnumMap) {
            this.openEnumMap = Copies.mapOf(state_.requireValue(Field.OPEN_ENUM_MAP, openEnumMap),
                    each -> OpenEnumValue.requireText(each, "openEnumMapAsStrings(Map<String, String>)"));
            state_.set(Field.OPEN_ENUM_MAP);
            return this;
        }

        /**
         * Takes the text of {@code open_enum_map} as it is to be on the wire.
         *
         * @param openEnumMap the texts, not null
         * @return this builder
         */
        public Builder openEnumMapAsStrings(Map<String, String> openEnumMap) {
            this.openEnumMap = Copies.mapOf(state_.requireValue(Field.OPEN_ENUM_MAP, openEnumMap));
            state_.set(Field.OPEN_ENUM_MAP);
            return this;
        }

        /**
         * Asana's {@code any_json_map}.
         *
         * @param anyJsonMap the values, not null
         * @return this builder
         */
        public Builder anyJsonMap(Map<String, Object> anyJsonMap) {
            this.anyJsonMap = Copies.mapOf(state_.requireValue(Field.ANY_JSON_MAP, anyJsonMap),
                    Copies::jsonOf);
            state_.set(Field.ANY_JSON_MAP);
            return this;
        }

        /**
         * Asana's {@code image_128x128}.
         *
         * @param image the value, not null
         * @return this builder
         */
        public Builder image(URI image) {
            return image(TextFormat.URI.format(state_.requireValue(Field.IMAGE, image)));
        }

        /**
         * Takes the text of {@code image_128x128} as it is to be on the wire.
         *
         * @param image the text, not null
         * @return this builder
         */
        public Builder image(String image) {
            this.image = state_.set(Field.IMAGE, image);
            return this;
        }

        /**
         * Builds {@code task} anew.
         *
         * @param task fills the builder of the new value
         * @return this builder
         */
        public Builder task(Consumer<TaskCompact.Builder> task) {
            TaskCompact.Builder builder = TaskCompact.builder();
            task.accept(builder);
            return task(builder.build());
        }

        /**
         * Named by its generated type, which is emitted in the same round.
         *
         * @param task the value, not null
         * @return this builder
         */
        public Builder task(TaskCompact task) {
            this.task = state_.set(Field.TASK, task);
            return this;
        }

        /**
         * Asana's {@code tasks}.
         *
         * @param tasks the values, not null
         * @return this builder
         */
        public Builder tasks(List<TaskCompact> tasks) {
            this.tasks = Copies.listOf(state_.requireValue(Field.TASKS, tasks));
            state_.set(Field.TASKS);
            return this;
        }

        /**
         * Asana's {@code state}.
         *
         * @param state the value, not null
         * @return this builder
         */
        public Builder state(String state) {
            this.state = state_.set(Field.STATE, state);
            return this;
        }

        /**
         * Asana's {@code field}.
         *
         * @param field the value, not null
         * @return this builder
         */
        public Builder field(String field) {
            this.field = state_.set(Field.FIELD, field);
            return this;
        }

        /**
         * Asana's {@code value}.
         *
         * @param value the value, not null
         * @return this builder
         */
        public Builder value(String value) {
            this.value = state_.set(Field.VALUE, value);
            return this;
        }

        /**
         * Asana's {@code other}.
         *
         * @param other the value, not null
         * @return this builder
         */
        public Builder other(String other) {
            this.other = state_.set(Field.OTHER, other);
            return this;
        }

        /**
         * Asana's {@code that}.
         *
         * @param that the value, not null
         * @return this builder
         */
        public Builder that(String that) {
            this.that = state_.set(Field.THAT, that);
            return this;
        }

        /**
         * Asana's {@code model}.
         *
         * @param model the value, not null
         * @return this builder
         */
        public Builder model(String model) {
            this.model = state_.set(Field.MODEL, model);
            return this;
        }

        /**
         * Asana's {@code content}.
         *
         * @param content the value, not null
         * @return this builder
         */
        public Builder content(String content) {
            this.content = state_.set(Field.CONTENT, content);
            return this;
        }

        /**
         * Asana's {@code each}.
         *
         * @param each the values, not null
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no text of its own
         */
        public Builder each(List<SpecimenEach> each) {
            this.each = Copies.listOf(state_.requireValue(Field.EACH, each),
                    one -> OpenEnumValue.requireText(one, "eachAsStrings(List<String>)"));
            state_.set(Field.EACH);
            return this;
        }

        /**
         * Takes the text of {@code each} as it is to be on the wire.
         *
         * @param each the texts, not null
         * @return this builder
         */
        public Builder eachAsStrings(List<String> each) {
            this.each = Copies.listOf(state_.requireValue(Field.EACH, each));
            state_.set(Field.EACH);
            return this;
        }

        /**
         * Asana's {@code json}.
         *
         * @param json the value, not null
         * @return this builder
         */
        public Builder json(String json) {
            this.json = state_.set(Field.JSON, json);
            return this;
        }

        /**
         * Asana's {@code json_text}.
         *
         * @param jsonText the value, not null
         * @return this builder
         */
        public Builder jsonText(String jsonText) {
            this.jsonText = state_.set(Field.JSON_TEXT, jsonText);
            return this;
        }

        /**
         * Asana's {@code read_text}.
         *
         * @param readText the value, not null
         * @return this builder
         */
        public Builder readText(String readText) {
            this.readText = state_.set(Field.READ_TEXT, readText);
            return this;
        }

        /**
         * Asana's {@code values}.
         *
         * @param values the value, not null
         * @return this builder
         */
        public Builder values(String values) {
            this.values = state_.set(Field.VALUES, values);
            return this;
        }

        /**
         * Asana's {@code part}.
         *
         * @param part the value, not null
         * @return this builder
         */
        public Builder part(String part) {
            this.part = state_.set(Field.PART, part);
            return this;
        }

        /**
         * Asana's {@code build}.
         *
         * @param build the value, not null
         * @return this builder
         */
        public Builder build(String build) {
            this.build = state_.set(Field.BUILD, build);
            return this;
        }

        /**
         * Asana's {@code set_null}.
         *
         * @param setNull the value, not null
         * @return this builder
         */
        public Builder setNull(String setNull) {
            this.setNull = state_.set(Field.SET_NULL, setNull);
            return this;
        }

        /**
         * Asana's {@code unset}.
         *
         * @param unset the value, not null
         * @return this builder
         */
        public Builder unset(String unset) {
            this.unset = state_.set(Field.UNSET, unset);
            return this;
        }

        /**
         * Asana's {@code unknown_field}.
         *
         * @param unknownField the value, not null
         * @return this builder
         */
        public Builder unknownField(String unknownField) {
            this.unknownField = state_.set(Field.UNKNOWN_FIELD, unknownField);
            return this;
        }

        /**
         * Asana's {@code from_json}.
         *
         * @param fromJson the value, not null
         * @return this builder
         */
        public Builder fromJson(String fromJson) {
            this.fromJson = state_.set(Field.FROM_JSON, fromJson);
            return this;
        }

        /**
         * Asana's {@code presence}.
         *
         * @param presence the value, not null
         * @return this builder
         */
        public Builder presence(String presence) {
            this.presence = state_.set(Field.PRESENCE, presence);
            return this;
        }

        /**
         * Asana's {@code resource_type}.
         *
         * @param resourceType the value, not null
         * @return this builder
         */
        public Builder resourceType(String resourceType) {
            this.resourceType = state_.set(Field.RESOURCE_TYPE, resourceType);
            return this;
        }

        /**
         * Asana's {@code json_due}.
         *
         * @param jsonDue the value, not null
         * @return this builder
         */
        public Builder jsonDue(LocalDate jsonDue) {
            return jsonDue(TextFormat.DATE.format(state_.requireValue(Field.JSON_DUE, jsonDue)));
        }

        /**
         * Takes the text of {@code json_due} as it is to be on the wire.
         *
         * @param jsonDue the text, not null
         * @return this builder
         */
        public Builder jsonDue(String jsonDue) {
            this.jsonDue = state_.set(Field.JSON_DUE, jsonDue);
            return this;
        }

        /**
         * Asana's {@code due_as_string}.
         *
         * @param dueAsString the value, not null
         * @return this builder
         */
        public Builder dueAsString(String dueAsString) {
            this.dueAsString = state_.set(Field.DUE_AS_STRING, dueAsString);
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
            state_.unset(field);
            return this;
        }

        @Override
        public Builder unknownField(String wireName, @Nullable Object json) {
            state_.setUnknown(wireName, json, Field.values());
            return this;
        }

        @Override
        public Builder removeUnknownField(String wireName) {
            state_.unsetUnknown(wireName);
            return this;
        }

        @Override
        public Specimen build() {
            return new Specimen(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "text" -> this.text = state_.read(Field.TEXT, json, JsonKind.TEXT);
                case "flag" -> this.flag = state_.read(Field.FLAG, json, JsonKind.FLAG);
                case "integer" -> this.integer = state_.read(Field.INTEGER, json, JsonKind.INTEGER);
                case "decimal" -> this.decimal = state_.read(Field.DECIMAL, json, JsonKind.DECIMAL);
                case "date" -> this.date = state_.read(Field.DATE, json, JsonKind.TEXT);
                case "timestamp" -> this.timestamp = state_.read(Field.TIMESTAMP, json,
                        JsonKind.TEXT);
                case "uri" -> this.uri = state_.read(Field.URI, json, JsonKind.TEXT);
                case "open_enum" -> this.openEnum = state_.read(Field.OPEN_ENUM, json,
                        JsonKind.TEXT);
                case "resource" -> {
                    var part = state_.read(Field.RESOURCE, json, JsonKind.OBJECT);
                    this.resource = part == null ? null : Specimen.fromJson(part);
                }
                case "any_json" -> this.anyJson = state_.read(Field.ANY_JSON, json, JsonKind.ANY);
                case "texts" -> this.texts = state_.read(Field.TEXTS, json, JsonKind.TEXT.list());
                case "flags" -> this.flags = state_.read(Field.FLAGS, json, JsonKind.FLAG.list());
                case "integers" -> this.integers = state_.read(Field.INTEGERS, json,
                        JsonKind.INTEGER.list());
                case "decimals" -> this.decimals = state_.read(Field.DECIMALS, json,
                        JsonKind.DECIMAL.list());
                case "dates" -> this.dates = state_.read(Field.DATES, json, JsonKind.TEXT.list());
                case "timestamps" -> this.timestamps = state_.read(Field.TIMESTAMPS, json,
                        JsonKind.TEXT.list());
                case "uris" -> this.uris = state_.read(Field.URIS, json, JsonKind.TEXT.list());
                case "open_enums" -> this.openEnums = state_.read(Field.OPEN_ENUMS, json,
                        JsonKind.TEXT.list());
                case "resources" -> this.resources = state_.read(Field.RESOURCES, json,
                        JsonKind.OBJECT.<Specimen>to(Specimen::fromJson).list());
                case "any_jsons" -> this.anyJsons = state_.read(Field.ANY_JSONS, json,
                        JsonKind.ANY.list());
                case "text_map" -> this.textMap = state_.read(Field.TEXT_MAP, json,
                        JsonKind.TEXT.map());
                case "date_map" -> this.dateMap = state_.read(Field.DATE_MAP, json,
                        JsonKind.TEXT.map());
                case "open_enum_map" -> this.openEnumMap = state_.read(Field.OPEN_ENUM_MAP, json,
                        JsonKind.TEXT.map());
                case "any_json_map" -> this.anyJsonMap = state_.read(Field.ANY_JSON_MAP, json,
                        JsonKind.ANY.map());
                case "image_128x128" -> this.image = state_.read(Field.IMAGE, json, JsonKind.TEXT);
                case "task" -> {
                    var part = state_.read(Field.TASK, json, JsonKind.OBJECT);
                    this.task = part == null ? null : TaskCompact.fromJson(part);
                }
                case "tasks" -> this.tasks = state_.read(Field.TASKS, json, JsonKind.OBJECT
                        .<TaskCompact>to(TaskCompact::fromJson).list());
                case "state" -> this.state = state_.read(Field.STATE, json, JsonKind.TEXT);
                case "field" -> this.field = state_.read(Field.FIELD, json, JsonKind.TEXT);
                case "value" -> this.value = state_.read(Field.VALUE, json, JsonKind.TEXT);
                case "other" -> this.other = state_.read(Field.OTHER, json, JsonKind.TEXT);
                case "that" -> this.that = state_.read(Field.THAT, json, JsonKind.TEXT);
                case "model" -> this.model = state_.read(Field.MODEL, json, JsonKind.TEXT);
                case "content" -> this.content = state_.read(Field.CONTENT, json, JsonKind.TEXT);
                case "each" -> this.each = state_.read(Field.EACH, json, JsonKind.TEXT.list());
                case "json" -> this.json = state_.read(Field.JSON, json, JsonKind.TEXT);
                case "json_text" -> this.jsonText = state_.read(Field.JSON_TEXT, json,
                        JsonKind.TEXT);
                case "read_text" -> this.readText = state_.read(Field.READ_TEXT, json,
                        JsonKind.TEXT);
                case "values" -> this.values = state_.read(Field.VALUES, json, JsonKind.TEXT);
                case "part" -> this.part = state_.read(Field.PART, json, JsonKind.TEXT);
                case "build" -> this.build = state_.read(Field.BUILD, json, JsonKind.TEXT);
                case "set_null" -> this.setNull = state_.read(Field.SET_NULL, json, JsonKind.TEXT);
                case "unset" -> this.unset = state_.read(Field.UNSET, json, JsonKind.TEXT);
                case "unknown_field" -> this.unknownField = state_.read(Field.UNKNOWN_FIELD, json,
                        JsonKind.TEXT);
                case "from_json" -> this.fromJson = state_.read(Field.FROM_JSON, json,
                        JsonKind.TEXT);
                case "presence" -> this.presence = state_.read(Field.PRESENCE, json, JsonKind.TEXT);
                case "resource_type" -> this.resourceType = state_.read(Field.RESOURCE_TYPE, json,
                        JsonKind.TEXT);
                case "json_due" -> this.jsonDue = state_.read(Field.JSON_DUE, json, JsonKind.TEXT);
                case "due_as_string" -> this.dueAsString = state_.read(Field.DUE_AS_STRING, json,
                        JsonKind.TEXT);
                default -> state_.readUnknown(wireName, json);
            }
        }
    }
}
