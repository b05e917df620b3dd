package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.Copies;
import io.github.asanaresource.Description;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonDocument;
import io.github.asanaresource.JsonKind;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.JsonObjects;
import io.github.asanaresource.Nullable;
import io.github.asanaresource.OpenEnumValue;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.TextFormat;
import io.github.asanaresource.UnreadableValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Every kind of field in every shape, under names that emitted code might want for itself.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.SpecimenSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Specimen implements JsonModel {
    private final long sent_;

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

    private final @Nullable String sent;

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

    private final @Nullable String mark;

    private final @Nullable String clear;

    private final @Nullable String build;

    private final @Nullable String setNull;

    private final @Nullable String unset;

    private final @Nullable String unknownField;

    private final @Nullable String fromJson;

    private final @Nullable String presence;

    private final @Nullable String resourceType;

    private final @Nullable String jsonDue;

    private final @Nullable String dueAsString;

    private final Map<Field, UnreadableValue> unreadableFields;

    private final Map<String, @Nullable Object> unknownFields;

    private Specimen(Builder builder) {
        this.sent_ = builder.sent_;
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
        this.sent = builder.sent;
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
        this.mark = builder.mark;
        this.clear = builder.clear;
        this.build = builder.build;
        this.setNull = builder.setNull;
        this.unset = builder.unset;
        this.unknownField = builder.unknownField;
        this.fromJson = builder.fromJson;
        this.presence = builder.presence;
        this.resourceType = builder.resourceType;
        this.jsonDue = builder.jsonDue;
        this.dueAsString = builder.dueAsString;
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
        ResourceField.requireReadable(Field.TEXT, unreadableFields);
        return Optional.ofNullable(text);
    }

    /**
     * Asana's {@code flag}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<Boolean> flag() {
        ResourceField.requireReadable(Field.FLAG, unreadableFields);
        return Optional.ofNullable(flag);
    }

    /**
     * Asana's {@code integer}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<Long> integer() {
        ResourceField.requireReadable(Field.INTEGER, unreadableFields);
        return Optional.ofNullable(integer);
    }

    /**
     * Asana's {@code decimal}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<BigDecimal> decimal() {
        ResourceField.requireReadable(Field.DECIMAL, unreadableFields);
        return Optional.ofNullable(decimal);
    }

    /**
     * Asana's {@code date}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public Optional<LocalDate> date() {
        ResourceField.requireReadable(Field.DATE, unreadableFields);
        return Optional.ofNullable(date).map(each -> TextFormat.DATE.parse(each, Field.DATE));
    }

    /**
     * The text of {@link #date()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> dateAsString() {
        ResourceField.requireReadable(Field.DATE, unreadableFields);
        return Optional.ofNullable(date);
    }

    /**
     * Asana's {@code timestamp}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public Optional<OffsetDateTime> timestamp() {
        ResourceField.requireReadable(Field.TIMESTAMP, unreadableFields);
        return Optional.ofNullable(timestamp).map(each -> TextFormat.TIMESTAMP.parse(each,
                Field.TIMESTAMP));
    }

    /**
     * The text of {@link #timestamp()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> timestampAsString() {
        ResourceField.requireReadable(Field.TIMESTAMP, unreadableFields);
        return Optional.ofNullable(timestamp);
    }

    /**
     * Asana's {@code uri}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public Optional<URI> uri() {
        ResourceField.requireReadable(Field.URI, unreadableFields);
        return Optional.ofNullable(uri).map(each -> TextFormat.URI.parse(each, Field.URI));
    }

    /**
     * The text of {@link #uri()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> uriAsString() {
        ResourceField.requireReadable(Field.URI, unreadableFields);
        return Optional.ofNullable(uri);
    }

    /**
     * Asana's {@code open_enum}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<SpecimenOpenEnum> openEnum() {
        ResourceField.requireReadable(Field.OPEN_ENUM, unreadableFields);
        return Optional.ofNullable(openEnum).map(SpecimenOpenEnum::fromWireValue);
    }

    /**
     * The text of {@link #openEnum()} as it is on the wire, also where it has no constant.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> openEnumAsString() {
        ResourceField.requireReadable(Field.OPEN_ENUM, unreadableFields);
        return Optional.ofNullable(openEnum);
    }

    /**
     * Asana's {@code resource}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<Specimen> resource() {
        ResourceField.requireReadable(Field.RESOURCE, unreadableFields);
        return Optional.ofNullable(resource);
    }

    /**
     * Asana's {@code any_json}.
     *
     * @return the value; empty if it is absent or null
     */
    public Optional<Object> anyJson() {
        return Optional.ofNullable(anyJson);
    }

    /**
     * Asana's {@code texts}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> texts() {
        ResourceField.requireReadable(Field.TEXTS, unreadableFields);
        return texts == null ? List.of() : texts;
    }

    /**
     * Asana's {@code flags}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<Boolean> flags() {
        ResourceField.requireReadable(Field.FLAGS, unreadableFields);
        return flags == null ? List.of() : flags;
    }

    /**
     * Asana's {@code integers}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<Long> integers() {
        ResourceField.requireReadable(Field.INTEGERS, unreadableFields);
        return integers == null ? List.of() : integers;
    }

    /**
     * Asana's {@code decimals}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<BigDecimal> decimals() {
        ResourceField.requireReadable(Field.DECIMALS, unreadableFields);
        return decimals == null ? List.of() : decimals;
    }

    /**
     * Asana's {@code dates}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public List<LocalDate> dates() {
        ResourceField.requireReadable(Field.DATES, unreadableFields);
        return dates == null ? List.of() : Copies.listOf(dates, each -> TextFormat.DATE.parse(each,
                Field.DATES));
    }

    /**
     * The text of {@link #dates()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> datesAsStrings() {
        ResourceField.requireReadable(Field.DATES, unreadableFields);
        return dates == null ? List.of() : dates;
    }

    /**
     * Asana's {@code timestamps}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public List<OffsetDateTime> timestamps() {
        ResourceField.requireReadable(Field.TIMESTAMPS, unreadableFields);
        return timestamps == null ? List.of() : Copies.listOf(timestamps,
                each -> TextFormat.TIMESTAMP.parse(each, Field.TIMESTAMPS));
    }

    /**
     * The text of {@link #timestamps()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> timestampsAsStrings() {
        ResourceField.requireReadable(Field.TIMESTAMPS, unreadableFields);
        return timestamps == null ? List.of() : timestamps;
    }

    /**
     * Asana's {@code uris}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public List<URI> uris() {
        ResourceField.requireReadable(Field.URIS, unreadableFields);
        return uris == null ? List.of() : Copies.listOf(uris, each -> TextFormat.URI.parse(each,
                Field.URIS));
    }

    /**
     * The text of {@link #uris()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> urisAsStrings() {
        ResourceField.requireReadable(Field.URIS, unreadableFields);
        return uris == null ? List.of() : uris;
    }

    /**
     * Asana's {@code open_enums}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<SpecimenOpenEnums> openEnums() {
        ResourceField.requireReadable(Field.OPEN_ENUMS, unreadableFields);
        return openEnums == null ? List.of() : Copies.listOf(openEnums,
                SpecimenOpenEnums::fromWireValue);
    }

    /**
     * The text of {@link #openEnums()} as it is on the wire, also where it has no constant.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> openEnumsAsStrings() {
        ResourceField.requireReadable(Field.OPEN_ENUMS, unreadableFields);
        return openEnums == null ? List.of() : openEnums;
    }

    /**
     * Asana's {@code resources}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<Specimen> resources() {
        ResourceField.requireReadable(Field.RESOURCES, unreadableFields);
        return resources == null ? List.of() : resources;
    }

    /**
     * Asana's {@code any_jsons}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<Object> anyJsons() {
        ResourceField.requireReadable(Field.ANY_JSONS, unreadableFields);
        return anyJsons == null ? List.of() : anyJsons;
    }

    /**
     * Asana's {@code text_map}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Map<String, String> textMap() {
        ResourceField.requireReadable(Field.TEXT_MAP, unreadableFields);
        return textMap == null ? Map.of() : textMap;
    }

    /**
     * Asana's {@code date_map}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public Map<String, LocalDate> dateMap() {
        ResourceField.requireReadable(Field.DATE_MAP, unreadableFields);
        return dateMap == null ? Map.of() : Copies.mapOf(dateMap,
                each -> TextFormat.DATE.parse(each, Field.DATE_MAP));
    }

    /**
     * The text of {@link #dateMap()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Map<String, String> dateMapAsStrings() {
        ResourceField.requireReadable(Field.DATE_MAP, unreadableFields);
        return dateMap == null ? Map.of() : dateMap;
    }

    /**
     * Asana's {@code open_enum_map}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Map<String, SpecimenLetter> openEnumMap() {
        ResourceField.requireReadable(Field.OPEN_ENUM_MAP, unreadableFields);
        return openEnumMap == null ? Map.of() : Copies.mapOf(openEnumMap,
                SpecimenLetter::fromWireValue);
    }

    /**
     * The text of {@link #openEnumMap()} as it is on the wire, also where it has no constant.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Map<String, String> openEnumMapAsStrings() {
        ResourceField.requireReadable(Field.OPEN_ENUM_MAP, unreadableFields);
        return openEnumMap == null ? Map.of() : openEnumMap;
    }

    /**
     * Asana's {@code any_json_map}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Map<String, Object> anyJsonMap() {
        ResourceField.requireReadable(Field.ANY_JSON_MAP, unreadableFields);
        return anyJsonMap == null ? Map.of() : anyJsonMap;
    }

    /**
     * Asana's {@code image_128x128}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public Optional<URI> image() {
        ResourceField.requireReadable(Field.IMAGE, unreadableFields);
        return Optional.ofNullable(image).map(each -> TextFormat.URI.parse(each, Field.IMAGE));
    }

    /**
     * The text of {@link #image()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> imageAsString() {
        ResourceField.requireReadable(Field.IMAGE, unreadableFields);
        return Optional.ofNullable(image);
    }

    /**
     * Named by its generated type, which is emitted in the same round.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<TaskCompact> task() {
        ResourceField.requireReadable(Field.TASK, unreadableFields);
        return Optional.ofNullable(task);
    }

    /**
     * Asana's {@code tasks}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<TaskCompact> tasks() {
        ResourceField.requireReadable(Field.TASKS, unreadableFields);
        return tasks == null ? List.of() : tasks;
    }

    /**
     * Asana's {@code sent}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> sent() {
        ResourceField.requireReadable(Field.SENT, unreadableFields);
        return Optional.ofNullable(sent);
    }

    /**
     * Asana's {@code field}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> field() {
        ResourceField.requireReadable(Field.FIELD, unreadableFields);
        return Optional.ofNullable(field);
    }

    /**
     * Asana's {@code value}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> value() {
        ResourceField.requireReadable(Field.VALUE, unreadableFields);
        return Optional.ofNullable(value);
    }

    /**
     * Asana's {@code other}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> other() {
        ResourceField.requireReadable(Field.OTHER, unreadableFields);
        return Optional.ofNullable(other);
    }

    /**
     * Asana's {@code that}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> that() {
        ResourceField.requireReadable(Field.THAT, unreadableFields);
        return Optional.ofNullable(that);
    }

    /**
     * Asana's {@code model}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> model() {
        ResourceField.requireReadable(Field.MODEL, unreadableFields);
        return Optional.ofNullable(model);
    }

    /**
     * Asana's {@code content}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> content() {
        ResourceField.requireReadable(Field.CONTENT, unreadableFields);
        return Optional.ofNullable(content);
    }

    /**
     * Asana's {@code each}.
     *
     * @return the values, never null; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<SpecimenEach> each() {
        ResourceField.requireReadable(Field.EACH, unreadableFields);
        return each == null ? List.of() : Copies.listOf(each, SpecimenEach::fromWireValue);
    }

    /**
     * The text of {@link #each()} as it is on the wire, also where it has no constant.
     *
     * @return the texts; none if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public List<String> eachAsStrings() {
        ResourceField.requireReadable(Field.EACH, unreadableFields);
        return each == null ? List.of() : each;
    }

    /**
     * Asana's {@code json}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> json() {
        ResourceField.requireReadable(Field.JSON, unreadableFields);
        return Optional.ofNullable(json);
    }

    /**
     * Asana's {@code json_text}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> jsonText() {
        ResourceField.requireReadable(Field.JSON_TEXT, unreadableFields);
        return Optional.ofNullable(jsonText);
    }

    /**
     * Asana's {@code read_text}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> readText() {
        ResourceField.requireReadable(Field.READ_TEXT, unreadableFields);
        return Optional.ofNullable(readText);
    }

    /**
     * Asana's {@code mark}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> mark() {
        ResourceField.requireReadable(Field.MARK, unreadableFields);
        return Optional.ofNullable(mark);
    }

    /**
     * Asana's {@code clear}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> clear() {
        ResourceField.requireReadable(Field.CLEAR, unreadableFields);
        return Optional.ofNullable(clear);
    }

    /**
     * Asana's {@code build}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> build() {
        ResourceField.requireReadable(Field.BUILD, unreadableFields);
        return Optional.ofNullable(build);
    }

    /**
     * Asana's {@code set_null}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> setNull() {
        ResourceField.requireReadable(Field.SET_NULL, unreadableFields);
        return Optional.ofNullable(setNull);
    }

    /**
     * Asana's {@code unset}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> unset() {
        ResourceField.requireReadable(Field.UNSET, unreadableFields);
        return Optional.ofNullable(unset);
    }

    /**
     * Asana's {@code unknown_field}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> unknownField() {
        ResourceField.requireReadable(Field.UNKNOWN_FIELD, unreadableFields);
        return Optional.ofNullable(unknownField);
    }

    /**
     * Asana's {@code from_json}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> fromJson() {
        ResourceField.requireReadable(Field.FROM_JSON, unreadableFields);
        return Optional.ofNullable(fromJson);
    }

    /**
     * Asana's {@code presence}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> presence() {
        ResourceField.requireReadable(Field.PRESENCE, unreadableFields);
        return Optional.ofNullable(presence);
    }

    /**
     * Asana's {@code resource_type}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> resourceType() {
        ResourceField.requireReadable(Field.RESOURCE_TYPE, unreadableFields);
        return Optional.ofNullable(resourceType);
    }

    /**
     * Asana's {@code json_due}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if a text is not in the expected format, or if it is one of {@link #unreadableFields()}
     */
    public Optional<LocalDate> jsonDue() {
        ResourceField.requireReadable(Field.JSON_DUE, unreadableFields);
        return Optional.ofNullable(jsonDue).map(each -> TextFormat.DATE.parse(each,
                Field.JSON_DUE));
    }

    /**
     * The text of {@link #jsonDue()} as it is on the wire, also where it is not in the expected format.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> jsonDueAsString() {
        ResourceField.requireReadable(Field.JSON_DUE, unreadableFields);
        return Optional.ofNullable(jsonDue);
    }

    /**
     * Asana's {@code due_as_string}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> dueAsString() {
        ResourceField.requireReadable(Field.DUE_AS_STRING, unreadableFields);
        return Optional.ofNullable(dueAsString);
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
                || (other instanceof Specimen that
                && this.sent_ == that.sent_
                && Objects.equals(this.text, that.text)
                && Objects.equals(this.flag, that.flag)
                && Objects.equals(this.integer, that.integer)
                && Objects.equals(this.decimal, that.decimal)
                && Objects.equals(this.date, that.date)
                && Objects.equals(this.timestamp, that.timestamp)
                && Objects.equals(this.uri, that.uri)
                && Objects.equals(this.openEnum, that.openEnum)
                && Objects.equals(this.resource, that.resource)
                && Objects.equals(this.anyJson, that.anyJson)
                && Objects.equals(this.texts, that.texts)
                && Objects.equals(this.flags, that.flags)
                && Objects.equals(this.integers, that.integers)
                && Objects.equals(this.decimals, that.decimals)
                && Objects.equals(this.dates, that.dates)
                && Objects.equals(this.timestamps, that.timestamps)
                && Objects.equals(this.uris, that.uris)
                && Objects.equals(this.openEnums, that.openEnums)
                && Objects.equals(this.resources, that.resources)
                && Objects.equals(this.anyJsons, that.anyJsons)
                && Objects.equals(this.textMap, that.textMap)
                && Objects.equals(this.dateMap, that.dateMap)
                && Objects.equals(this.openEnumMap, that.openEnumMap)
                && Objects.equals(this.anyJsonMap, that.anyJsonMap)
                && Objects.equals(this.image, that.image)
                && Objects.equals(this.task, that.task)
                && Objects.equals(this.tasks, that.tasks)
                && Objects.equals(this.sent, that.sent)
                && Objects.equals(this.field, that.field)
                && Objects.equals(this.value, that.value)
                && Objects.equals(this.other, that.other)
                && Objects.equals(this.that, that.that)
                && Objects.equals(this.model, that.model)
                && Objects.equals(this.content, that.content)
                && Objects.equals(this.each, that.each)
                && Objects.equals(this.json, that.json)
                && Objects.equals(this.jsonText, that.jsonText)
                && Objects.equals(this.readText, that.readText)
                && Objects.equals(this.mark, that.mark)
                && Objects.equals(this.clear, that.clear)
                && Objects.equals(this.build, that.build)
                && Objects.equals(this.setNull, that.setNull)
                && Objects.equals(this.unset, that.unset)
                && Objects.equals(this.unknownField, that.unknownField)
                && Objects.equals(this.fromJson, that.fromJson)
                && Objects.equals(this.presence, that.presence)
                && Objects.equals(this.resourceType, that.resourceType)
                && Objects.equals(this.jsonDue, that.jsonDue)
                && Objects.equals(this.dueAsString, that.dueAsString)
                && this.unreadableFields.equals(that.unreadableFields)
                && this.unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(sent_, text, flag, integer, decimal, date, timestamp, uri, openEnum,
                resource, anyJson, texts, flags, integers, decimals, dates, timestamps, uris,
                openEnums, resources, anyJsons, textMap, dateMap, openEnumMap, anyJsonMap, image,
                task, tasks, sent, field, value, other, that, model, content, each, json, jsonText,
                readText, mark, clear, build, setNull, unset, unknownField, fromJson, presence,
                resourceType, jsonDue, dueAsString, unreadableFields, unknownFields);
    }

    @Override
    public String toString() {
        Description text = new Description("Specimen");
        for (Field field : Field.values()) {
            text.add(field, json(field));
        }
        return text.end(unknownFields);
    }

    private boolean isSent(Field field) {
        return (sent_ & 1L << field.index) != 0;
    }

    private @Nullable Object value(Field field) {
        return switch (field) {
            case TEXT -> this.text;
            case FLAG -> this.flag;
            case INTEGER -> this.integer;
            case DECIMAL -> this.decimal;
            case DATE -> this.date;
            case TIMESTAMP -> this.timestamp;
            case URI -> this.uri;
            case OPEN_ENUM -> this.openEnum;
            case RESOURCE -> this.resource;
            case ANY_JSON -> this.anyJson;
            case TEXTS -> this.texts;
            case FLAGS -> this.flags;
            case INTEGERS -> this.integers;
            case DECIMALS -> this.decimals;
            case DATES -> this.dates;
            case TIMESTAMPS -> this.timestamps;
            case URIS -> this.uris;
            case OPEN_ENUMS -> this.openEnums;
            case RESOURCES -> this.resources;
            case ANY_JSONS -> this.anyJsons;
            case TEXT_MAP -> this.textMap;
            case DATE_MAP -> this.dateMap;
            case OPEN_ENUM_MAP -> this.openEnumMap;
            case ANY_JSON_MAP -> this.anyJsonMap;
            case IMAGE -> this.image;
            case TASK -> this.task;
            case TASKS -> this.tasks;
            case SENT -> this.sent;
            case FIELD -> this.field;
            case VALUE -> this.value;
            case OTHER -> this.other;
            case THAT -> this.that;
            case MODEL -> this.model;
            case CONTENT -> this.content;
            case EACH -> this.each;
            case JSON -> this.json;
            case JSON_TEXT -> this.jsonText;
            case READ_TEXT -> this.readText;
            case MARK -> this.mark;
            case CLEAR -> this.clear;
            case BUILD -> this.build;
            case SET_NULL -> this.setNull;
            case UNSET -> this.unset;
            case UNKNOWN_FIELD -> this.unknownField;
            case FROM_JSON -> this.fromJson;
            case PRESENCE -> this.presence;
            case RESOURCE_TYPE -> this.resourceType;
            case JSON_DUE -> this.jsonDue;
            case DUE_AS_STRING -> this.dueAsString;
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
     * The fields that the spec of {@link Specimen} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SpecimenSpec")
    public enum Field implements ResourceField {
        /**
         * {@code text}, see {@link Specimen#text()}.
         */
        TEXT("text", 0),

        /**
         * {@code flag}, see {@link Specimen#flag()}.
         */
        FLAG("flag", 1),

        /**
         * {@code integer}, see {@link Specimen#integer()}.
         */
        INTEGER("integer", 2),

        /**
         * {@code decimal}, see {@link Specimen#decimal()}.
         */
        DECIMAL("decimal", 3),

        /**
         * {@code date}, see {@link Specimen#date()}.
         */
        DATE("date", 4),

        /**
         * {@code timestamp}, see {@link Specimen#timestamp()}.
         */
        TIMESTAMP("timestamp", 5),

        /**
         * {@code uri}, see {@link Specimen#uri()}.
         */
        URI("uri", 6),

        /**
         * {@code open_enum}, see {@link Specimen#openEnum()}.
         */
        OPEN_ENUM("open_enum", 7),

        /**
         * {@code resource}, see {@link Specimen#resource()}.
         */
        RESOURCE("resource", 8),

        /**
         * {@code any_json}, see {@link Specimen#anyJson()}.
         */
        ANY_JSON("any_json", 9),

        /**
         * {@code texts}, see {@link Specimen#texts()}.
         */
        TEXTS("texts", 10),

        /**
         * {@code flags}, see {@link Specimen#flags()}.
         */
        FLAGS("flags", 11),

        /**
         * {@code integers}, see {@link Specimen#integers()}.
         */
        INTEGERS("integers", 12),

        /**
         * {@code decimals}, see {@link Specimen#decimals()}.
         */
        DECIMALS("decimals", 13),

        /**
         * {@code dates}, see {@link Specimen#dates()}.
         */
        DATES("dates", 14),

        /**
         * {@code timestamps}, see {@link Specimen#timestamps()}.
         */
        TIMESTAMPS("timestamps", 15),

        /**
         * {@code uris}, see {@link Specimen#uris()}.
         */
        URIS("uris", 16),

        /**
         * {@code open_enums}, see {@link Specimen#openEnums()}.
         */
        OPEN_ENUMS("open_enums", 17),

        /**
         * {@code resources}, see {@link Specimen#resources()}.
         */
        RESOURCES("resources", 18),

        /**
         * {@code any_jsons}, see {@link Specimen#anyJsons()}.
         */
        ANY_JSONS("any_jsons", 19),

        /**
         * {@code text_map}, see {@link Specimen#textMap()}.
         */
        TEXT_MAP("text_map", 20),

        /**
         * {@code date_map}, see {@link Specimen#dateMap()}.
         */
        DATE_MAP("date_map", 21),

        /**
         * {@code open_enum_map}, see {@link Specimen#openEnumMap()}.
         */
        OPEN_ENUM_MAP("open_enum_map", 22),

        /**
         * {@code any_json_map}, see {@link Specimen#anyJsonMap()}.
         */
        ANY_JSON_MAP("any_json_map", 23),

        /**
         * {@code image_128x128}, see {@link Specimen#image()}.
         */
        IMAGE("image_128x128", 24),

        /**
         * {@code task}, see {@link Specimen#task()}.
         */
        TASK("task", 25),

        /**
         * {@code tasks}, see {@link Specimen#tasks()}.
         */
        TASKS("tasks", 26),

        /**
         * {@code sent}, see {@link Specimen#sent()}.
         */
        SENT("sent", 27),

        /**
         * {@code field}, see {@link Specimen#field()}.
         */
        FIELD("field", 28),

        /**
         * {@code value}, see {@link Specimen#value()}.
         */
        VALUE("value", 29),

        /**
         * {@code other}, see {@link Specimen#other()}.
         */
        OTHER("other", 30),

        /**
         * {@code that}, see {@link Specimen#that()}.
         */
        THAT("that", 31),

        /**
         * {@code model}, see {@link Specimen#model()}.
         */
        MODEL("model", 32),

        /**
         * {@code content}, see {@link Specimen#content()}.
         */
        CONTENT("content", 33),

        /**
         * {@code each}, see {@link Specimen#each()}.
         */
        EACH("each", 34),

        /**
         * {@code json}, see {@link Specimen#json()}.
         */
        JSON("json", 35),

        /**
         * {@code json_text}, see {@link Specimen#jsonText()}.
         */
        JSON_TEXT("json_text", 36),

        /**
         * {@code read_text}, see {@link Specimen#readText()}.
         */
        READ_TEXT("read_text", 37),

        /**
         * {@code mark}, see {@link Specimen#mark()}.
         */
        MARK("mark", 38),

        /**
         * {@code clear}, see {@link Specimen#clear()}.
         */
        CLEAR("clear", 39),

        /**
         * {@code build}, see {@link Specimen#build()}.
         */
        BUILD("build", 40),

        /**
         * {@code set_null}, see {@link Specimen#setNull()}.
         */
        SET_NULL("set_null", 41),

        /**
         * {@code unset}, see {@link Specimen#unset()}.
         */
        UNSET("unset", 42),

        /**
         * {@code unknown_field}, see {@link Specimen#unknownField()}.
         */
        UNKNOWN_FIELD("unknown_field", 43),

        /**
         * {@code from_json}, see {@link Specimen#fromJson()}.
         */
        FROM_JSON("from_json", 44),

        /**
         * {@code presence}, see {@link Specimen#presence()}.
         */
        PRESENCE("presence", 45),

        /**
         * {@code resource_type}, see {@link Specimen#resourceType()}.
         */
        RESOURCE_TYPE("resource_type", 46),

        /**
         * {@code json_due}, see {@link Specimen#jsonDue()}.
         */
        JSON_DUE("json_due", 47),

        /**
         * {@code due_as_string}, see {@link Specimen#dueAsString()}.
         */
        DUE_AS_STRING("due_as_string", 48);

        private final String wireName;

        private final int index;

        Field(String wireName, int index) {
            this.wireName = wireName;
            this.index = index;
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
     * Builds {@link Specimen}. It can go on after {@link #build()}, and is for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.SpecimenSpec")
    public static final class Builder {
        private long sent_;

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

        private @Nullable String sent;

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

        private @Nullable String mark;

        private @Nullable String clear;

        private @Nullable String build;

        private @Nullable String setNull;

        private @Nullable String unset;

        private @Nullable String unknownField;

        private @Nullable String fromJson;

        private @Nullable String presence;

        private @Nullable String resourceType;

        private @Nullable String jsonDue;

        private @Nullable String dueAsString;

        private final Map<Field, UnreadableValue> unreadableFields = new TreeMap<>();

        private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

        private Builder() {
        }

        private Builder(Specimen model) {
            this.sent_ = model.sent_;
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
            this.sent = model.sent;
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
            this.mark = model.mark;
            this.clear = model.clear;
            this.build = model.build;
            this.setNull = model.setNull;
            this.unset = model.unset;
            this.unknownField = model.unknownField;
            this.fromJson = model.fromJson;
            this.presence = model.presence;
            this.resourceType = model.resourceType;
            this.jsonDue = model.jsonDue;
            this.dueAsString = model.dueAsString;
            this.unreadableFields.putAll(model.unreadableFields);
            this.unknownFields.putAll(model.unknownFields);
        }

        /**
         * Asana's {@code text}.
         *
         * @param text the value, not null
         * @return this builder
         */
        public Builder text(String text) {
            this.text = ResourceField.requireValue(text, Field.TEXT);
            set(Field.TEXT);
            return this;
        }

        /**
         * Asana's {@code flag}.
         *
         * @param flag the value, not null
         * @return this builder
         */
        public Builder flag(Boolean flag) {
            this.flag = ResourceField.requireValue(flag, Field.FLAG);
            set(Field.FLAG);
            return this;
        }

        /**
         * Asana's {@code integer}.
         *
         * @param integer the value, not null
         * @return this builder
         */
        public Builder integer(Long integer) {
            this.integer = ResourceField.requireValue(integer, Field.INTEGER);
            set(Field.INTEGER);
            return this;
        }

        /**
         * Asana's {@code decimal}.
         *
         * @param decimal the value, not null
         * @return this builder
         */
        public Builder decimal(BigDecimal decimal) {
            this.decimal = ResourceField.requireValue(decimal, Field.DECIMAL);
            set(Field.DECIMAL);
            return this;
        }

        /**
         * Asana's {@code date}.
         *
         * @param date the value, not null
         * @return this builder
         */
        public Builder date(LocalDate date) {
            ResourceField.requireValue(date, Field.DATE);
            return date(TextFormat.DATE.format(date));
        }

        /**
         * Takes the text of {@code date} as it is to be on the wire.
         *
         * @param date the text, not null
         * @return this builder
         */
        public Builder date(String date) {
            this.date = ResourceField.requireValue(date, Field.DATE);
            set(Field.DATE);
            return this;
        }

        /**
         * Asana's {@code timestamp}.
         *
         * @param timestamp the value, not null
         * @return this builder
         */
        public Builder timestamp(OffsetDateTime timestamp) {
            ResourceField.requireValue(timestamp, Field.TIMESTAMP);
            return timestamp(TextFormat.TIMESTAMP.format(timestamp));
        }

        /**
         * Takes the text of {@code timestamp} as it is to be on the wire.
         *
         * @param timestamp the text, not null
         * @return this builder
         */
        public Builder timestamp(String timestamp) {
            this.timestamp = ResourceField.requireValue(timestamp, Field.TIMESTAMP);
            set(Field.TIMESTAMP);
            return this;
        }

        /**
         * Asana's {@code uri}.
         *
         * @param uri the value, not null
         * @return this builder
         */
        public Builder uri(URI uri) {
            ResourceField.requireValue(uri, Field.URI);
            return uri(TextFormat.URI.format(uri));
        }

        /**
         * Takes the text of {@code uri} as it is to be on the wire.
         *
         * @param uri the text, not null
         * @return this builder
         */
        public Builder uri(String uri) {
            this.uri = ResourceField.requireValue(uri, Field.URI);
            set(Field.URI);
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
            ResourceField.requireValue(openEnum, Field.OPEN_ENUM);
            return openEnum(OpenEnumValue.requireText(openEnum, "openEnum(String)"));
        }

        /**
         * Takes the text of {@code open_enum} as it is to be on the wire.
         *
         * @param openEnum the text, not null
         * @return this builder
         */
        public Builder openEnum(String openEnum) {
            this.openEnum = ResourceField.requireValue(openEnum, Field.OPEN_ENUM);
            set(Field.OPEN_ENUM);
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
            this.resource = ResourceField.requireValue(resource, Field.RESOURCE);
            set(Field.RESOURCE);
            return this;
        }

        /**
         * Asana's {@code any_json}.
         *
         * @param anyJson the value, not null
         * @return this builder
         */
        public Builder anyJson(Object anyJson) {
            ResourceField.requireValue(anyJson, Field.ANY_JSON);
            this.anyJson = Copies.jsonOf(anyJson);
            set(Field.ANY_JSON);
            return this;
        }

        /**
         * Asana's {@code texts}.
         *
         * @param texts the values, not null
         * @return this builder
         */
        public Builder texts(List<String> texts) {
            ResourceField.requireValue(texts, Field.TEXTS);
            this.texts = Copies.listOf(texts);
            set(Field.TEXTS);
            return this;
        }

        /**
         * Asana's {@code flags}.
         *
         * @param flags the values, not null
         * @return this builder
         */
        public Builder flags(List<Boolean> flags) {
            ResourceField.requireValue(flags, Field.FLAGS);
            this.flags = Copies.listOf(flags);
            set(Field.FLAGS);
            return this;
        }

        /**
         * Asana's {@code integers}.
         *
         * @param integers the values, not null
         * @return this builder
         */
        public Builder integers(List<Long> integers) {
            ResourceField.requireValue(integers, Field.INTEGERS);
            this.integers = Copies.listOf(integers);
            set(Field.INTEGERS);
            return this;
        }

        /**
         * Asana's {@code decimals}.
         *
         * @param decimals the values, not null
         * @return this builder
         */
        public Builder decimals(List<BigDecimal> decimals) {
            ResourceField.requireValue(decimals, Field.DECIMALS);
            this.decimals = Copies.listOf(decimals);
            set(Field.DECIMALS);
            return this;
        }

        /**
         * Asana's {@code dates}.
         *
         * @param dates the values, not null
         * @return this builder
         */
        public Builder dates(List<LocalDate> dates) {
            ResourceField.requireValue(dates, Field.DATES);
            this.dates = Copies.listOf(dates, TextFormat.DATE::format);
            set(Field.DATES);
            return this;
        }

        /**
         * Takes the text of {@code dates} as it is to be on the wire.
         *
         * @param dates the texts, not null
         * @return this builder
         */
        public Builder datesAsStrings(List<String> dates) {
            ResourceField.requireValue(dates, Field.DATES);
            this.dates = Copies.listOf(dates);
            set(Field.DATES);
            return this;
        }

        /**
         * Asana's {@code timestamps}.
         *
         * @param timestamps the values, not null
         * @return this builder
         */
        public Builder timestamps(List<OffsetDateTime> timestamps) {
            ResourceField.requireValue(timestamps, Field.TIMESTAMPS);
            this.timestamps = Copies.listOf(timestamps, TextFormat.TIMESTAMP::format);
            set(Field.TIMESTAMPS);
            return this;
        }

        /**
         * Takes the text of {@code timestamps} as it is to be on the wire.
         *
         * @param timestamps the texts, not null
         * @return this builder
         */
        public Builder timestampsAsStrings(List<String> timestamps) {
            ResourceField.requireValue(timestamps, Field.TIMESTAMPS);
            this.timestamps = Copies.listOf(timestamps);
            set(Field.TIMESTAMPS);
            return this;
        }

        /**
         * Asana's {@code uris}.
         *
         * @param uris the values, not null
         * @return this builder
         */
        public Builder uris(List<URI> uris) {
            ResourceField.requireValue(uris, Field.URIS);
            this.uris = Copies.listOf(uris, TextFormat.URI::format);
            set(Field.URIS);
            return this;
        }

        /**
         * Takes the text of {@code uris} as it is to be on the wire.
         *
         * @param uris the texts, not null
         * @return this builder
         */
        public Builder urisAsStrings(List<String> uris) {
            ResourceField.requireValue(uris, Field.URIS);
            this.uris = Copies.listOf(uris);
            set(Field.URIS);
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
            ResourceField.requireValue(openEnums, Field.OPEN_ENUMS);
            this.openEnums = Copies.listOf(openEnums, each -> OpenEnumValue.requireText(each,
                    "openEnumsAsStrings(List<String>)"));
            set(Field.OPEN_ENUMS);
            return this;
        }

        /**
         * Takes the text of {@code open_enums} as it is to be on the wire.
         *
         * @param openEnums the texts, not null
         * @return this builder
         */
        public Builder openEnumsAsStrings(List<String> openEnums) {
            ResourceField.requireValue(openEnums, Field.OPEN_ENUMS);
            this.openEnums = Copies.listOf(openEnums);
            set(Field.OPEN_ENUMS);
            return this;
        }

        /**
         * Asana's {@code resources}.
         *
         * @param resources the values, not null
         * @return this builder
         */
        public Builder resources(List<Specimen> resources) {
            ResourceField.requireValue(resources, Field.RESOURCES);
            this.resources = Copies.listOf(resources);
            set(Field.RESOURCES);
            return this;
        }

        /**
         * Asana's {@code any_jsons}.
         *
         * @param anyJsons the values, not null
         * @return this builder
         */
        public Builder anyJsons(List<Object> anyJsons) {
            ResourceField.requireValue(anyJsons, Field.ANY_JSONS);
            this.anyJsons = Copies.listOf(anyJsons, Copies::jsonOf);
            set(Field.ANY_JSONS);
            return this;
        }

        /**
         * Asana's {@code text_map}.
         *
         * @param textMap the values, not null
         * @return this builder
         */
        public Builder textMap(Map<String, String> textMap) {
            ResourceField.requireValue(textMap, Field.TEXT_MAP);
            this.textMap = Copies.mapOf(textMap);
            set(Field.TEXT_MAP);
            return this;
        }

        /**
         * Asana's {@code date_map}.
         *
         * @param dateMap the values, not null
         * @return this builder
         */
        public Builder dateMap(Map<String, LocalDate> dateMap) {
            ResourceField.requireValue(dateMap, Field.DATE_MAP);
            this.dateMap = Copies.mapOf(dateMap, TextFormat.DATE::format);
            set(Field.DATE_MAP);
            return this;
        }

        /**
         * Takes the text of {@code date_map} as it is to be on the wire.
         *
         * @param dateMap the texts, not null
         * @return this builder
         */
        public Builder dateMapAsStrings(Map<String, String> dateMap) {
            ResourceField.requireValue(dateMap, Field.DATE_MAP);
            this.dateMap = Copies.mapOf(dateMap);
            set(Field.DATE_MAP);
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
            ResourceField.requireValue(openEnumMap, Field.OPEN_ENUM_MAP);
            this.openEnumMap = Copies.mapOf(openEnumMap, each -> OpenEnumValue.requireText(each,
                    "openEnumMapAsStrings(Map<String, String>)"));
            set(Field.OPEN_ENUM_MAP);
            return this;
        }

        /**
         * Takes the text of {@code open_enum_map} as it is to be on the wire.
         *
         * @param openEnumMap the texts, not null
         * @return this builder
         */
        public Builder openEnumMapAsStrings(Map<String, String> openEnumMap) {
            ResourceField.requireValue(openEnumMap, Field.OPEN_ENUM_MAP);
            this.openEnumMap = Copies.mapOf(openEnumMap);
            set(Field.OPEN_ENUM_MAP);
            return this;
        }

        /**
         * Asana's {@code any_json_map}.
         *
         * @param anyJsonMap the values, not null
         * @return this builder
         */
        public Builder anyJsonMap(Map<String, Object> anyJsonMap) {
            ResourceField.requireValue(anyJsonMap, Field.ANY_JSON_MAP);
            this.anyJsonMap = Copies.mapOf(anyJsonMap, Copies::jsonOf);
            set(Field.ANY_JSON_MAP);
            return this;
        }

        /**
         * Asana's {@code image_128x128}.
         *
         * @param image the value, not null
         * @return this builder
         */
        public Builder image(URI image) {
            ResourceField.requireValue(image, Field.IMAGE);
            return image(TextFormat.URI.format(image));
        }

        /**
         * Takes the text of {@code image_128x128} as it is to be on the wire.
         *
         * @param image the text, not null
         * @return this builder
         */
        public Builder image(String image) {
            this.image = ResourceField.requireValue(image, Field.IMAGE);
            set(Field.IMAGE);
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
            this.task = ResourceField.requireValue(task, Field.TASK);
            set(Field.TASK);
            return this;
        }

        /**
         * Asana's {@code tasks}.
         *
         * @param tasks the values, not null
         * @return this builder
         */
        public Builder tasks(List<TaskCompact> tasks) {
            ResourceField.requireValue(tasks, Field.TASKS);
            this.tasks = Copies.listOf(tasks);
            set(Field.TASKS);
            return this;
        }

        /**
         * Asana's {@code sent}.
         *
         * @param sent the value, not null
         * @return this builder
         */
        public Builder sent(String sent) {
            this.sent = ResourceField.requireValue(sent, Field.SENT);
            set(Field.SENT);
            return this;
        }

        /**
         * Asana's {@code field}.
         *
         * @param field the value, not null
         * @return this builder
         */
        public Builder field(String field) {
            this.field = ResourceField.requireValue(field, Field.FIELD);
            set(Field.FIELD);
            return this;
        }

        /**
         * Asana's {@code value}.
         *
         * @param value the value, not null
         * @return this builder
         */
        public Builder value(String value) {
            this.value = ResourceField.requireValue(value, Field.VALUE);
            set(Field.VALUE);
            return this;
        }

        /**
         * Asana's {@code other}.
         *
         * @param other the value, not null
         * @return this builder
         */
        public Builder other(String other) {
            this.other = ResourceField.requireValue(other, Field.OTHER);
            set(Field.OTHER);
            return this;
        }

        /**
         * Asana's {@code that}.
         *
         * @param that the value, not null
         * @return this builder
         */
        public Builder that(String that) {
            this.that = ResourceField.requireValue(that, Field.THAT);
            set(Field.THAT);
            return this;
        }

        /**
         * Asana's {@code model}.
         *
         * @param model the value, not null
         * @return this builder
         */
        public Builder model(String model) {
            this.model = ResourceField.requireValue(model, Field.MODEL);
            set(Field.MODEL);
            return this;
        }

        /**
         * Asana's {@code content}.
         *
         * @param content the value, not null
         * @return this builder
         */
        public Builder content(String content) {
            this.content = ResourceField.requireValue(content, Field.CONTENT);
            set(Field.CONTENT);
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
            ResourceField.requireValue(each, Field.EACH);
            this.each = Copies.listOf(each, one -> OpenEnumValue.requireText(one,
                    "eachAsStrings(List<String>)"));
            set(Field.EACH);
            return this;
        }

        /**
         * Takes the text of {@code each} as it is to be on the wire.
         *
         * @param each the texts, not null
         * @return this builder
         */
        public Builder eachAsStrings(List<String> each) {
            ResourceField.requireValue(each, Field.EACH);
            this.each = Copies.listOf(each);
            set(Field.EACH);
            return this;
        }

        /**
         * Asana's {@code json}.
         *
         * @param json the value, not null
         * @return this builder
         */
        public Builder json(String json) {
            this.json = ResourceField.requireValue(json, Field.JSON);
            set(Field.JSON);
            return this;
        }

        /**
         * Asana's {@code json_text}.
         *
         * @param jsonText the value, not null
         * @return this builder
         */
        public Builder jsonText(String jsonText) {
            this.jsonText = ResourceField.requireValue(jsonText, Field.JSON_TEXT);
            set(Field.JSON_TEXT);
            return this;
        }

        /**
         * Asana's {@code read_text}.
         *
         * @param readText the value, not null
         * @return this builder
         */
        public Builder readText(String readText) {
            this.readText = ResourceField.requireValue(readText, Field.READ_TEXT);
            set(Field.READ_TEXT);
            return this;
        }

        /**
         * Asana's {@code mark}.
         *
         * @param mark the value, not null
         * @return this builder
         */
        public Builder mark(String mark) {
            this.mark = ResourceField.requireValue(mark, Field.MARK);
            set(Field.MARK);
            return this;
        }

        /**
         * Asana's {@code clear}.
         *
         * @param clear the value, not null
         * @return this builder
         */
        public Builder clear(String clear) {
            this.clear = ResourceField.requireValue(clear, Field.CLEAR);
            set(Field.CLEAR);
            return this;
        }

        /**
         * Asana's {@code build}.
         *
         * @param build the value, not null
         * @return this builder
         */
        public Builder build(String build) {
            this.build = ResourceField.requireValue(build, Field.BUILD);
            set(Field.BUILD);
            return this;
        }

        /**
         * Asana's {@code set_null}.
         *
         * @param setNull the value, not null
         * @return this builder
         */
        public Builder setNull(String setNull) {
            this.setNull = ResourceField.requireValue(setNull, Field.SET_NULL);
            set(Field.SET_NULL);
            return this;
        }

        /**
         * Asana's {@code unset}.
         *
         * @param unset the value, not null
         * @return this builder
         */
        public Builder unset(String unset) {
            this.unset = ResourceField.requireValue(unset, Field.UNSET);
            set(Field.UNSET);
            return this;
        }

        /**
         * Asana's {@code unknown_field}.
         *
         * @param unknownField the value, not null
         * @return this builder
         */
        public Builder unknownField(String unknownField) {
            this.unknownField = ResourceField.requireValue(unknownField, Field.UNKNOWN_FIELD);
            set(Field.UNKNOWN_FIELD);
            return this;
        }

        /**
         * Asana's {@code from_json}.
         *
         * @param fromJson the value, not null
         * @return this builder
         */
        public Builder fromJson(String fromJson) {
            this.fromJson = ResourceField.requireValue(fromJson, Field.FROM_JSON);
            set(Field.FROM_JSON);
            return this;
        }

        /**
         * Asana's {@code presence}.
         *
         * @param presence the value, not null
         * @return this builder
         */
        public Builder presence(String presence) {
            this.presence = ResourceField.requireValue(presence, Field.PRESENCE);
            set(Field.PRESENCE);
            return this;
        }

        /**
         * Asana's {@code resource_type}.
         *
         * @param resourceType the value, not null
         * @return this builder
         */
        public Builder resourceType(String resourceType) {
            this.resourceType = ResourceField.requireValue(resourceType, Field.RESOURCE_TYPE);
            set(Field.RESOURCE_TYPE);
            return this;
        }

        /**
         * Asana's {@code json_due}.
         *
         * @param jsonDue the value, not null
         * @return this builder
         */
        public Builder jsonDue(LocalDate jsonDue) {
            ResourceField.requireValue(jsonDue, Field.JSON_DUE);
            return jsonDue(TextFormat.DATE.format(jsonDue));
        }

        /**
         * Takes the text of {@code json_due} as it is to be on the wire.
         *
         * @param jsonDue the text, not null
         * @return this builder
         */
        public Builder jsonDue(String jsonDue) {
            this.jsonDue = ResourceField.requireValue(jsonDue, Field.JSON_DUE);
            set(Field.JSON_DUE);
            return this;
        }

        /**
         * Asana's {@code due_as_string}.
         *
         * @param dueAsString the value, not null
         * @return this builder
         */
        public Builder dueAsString(String dueAsString) {
            this.dueAsString = ResourceField.requireValue(dueAsString, Field.DUE_AS_STRING);
            set(Field.DUE_AS_STRING);
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
            sent_ &= ~(1L << field.index);
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
                    throw new IllegalArgumentException(wireName + " is a field of Specimen, and has a setter");
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
         */
        public Specimen build() {
            return new Specimen(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "text" -> this.text = JsonKind.TEXT
                        .read(json, mark(Field.TEXT), unreadableFields);
                case "flag" -> this.flag = JsonKind.FLAG
                        .read(json, mark(Field.FLAG), unreadableFields);
                case "integer" -> this.integer = JsonKind.INTEGER
                        .read(json, mark(Field.INTEGER), unreadableFields);
                case "decimal" -> this.decimal = JsonKind.DECIMAL
                        .read(json, mark(Field.DECIMAL), unreadableFields);
                case "date" -> this.date = JsonKind.TEXT
                        .read(json, mark(Field.DATE), unreadableFields);
                case "timestamp" -> this.timestamp = JsonKind.TEXT
                        .read(json, mark(Field.TIMESTAMP), unreadableFields);
                case "uri" -> this.uri = JsonKind.TEXT
                        .read(json, mark(Field.URI), unreadableFields);
                case "open_enum" -> this.openEnum = JsonKind.TEXT
                        .read(json, mark(Field.OPEN_ENUM), unreadableFields);
                case "resource" -> {
                    var part = JsonKind.OBJECT.read(json, mark(Field.RESOURCE), unreadableFields);
                    this.resource = part == null ? null : Specimen.fromJson(part);
                }
                case "any_json" -> this.anyJson = JsonKind.ANY
                        .read(json, mark(Field.ANY_JSON), unreadableFields);
                case "texts" -> this.texts = JsonKind.TEXT.list()
                        .read(json, mark(Field.TEXTS), unreadableFields);
                case "flags" -> this.flags = JsonKind.FLAG.list()
                        .read(json, mark(Field.FLAGS), unreadableFields);
                case "integers" -> this.integers = JsonKind.INTEGER.list()
                        .read(json, mark(Field.INTEGERS), unreadableFields);
                case "decimals" -> this.decimals = JsonKind.DECIMAL.list()
                        .read(json, mark(Field.DECIMALS), unreadableFields);
                case "dates" -> this.dates = JsonKind.TEXT.list()
                        .read(json, mark(Field.DATES), unreadableFields);
                case "timestamps" -> this.timestamps = JsonKind.TEXT.list()
                        .read(json, mark(Field.TIMESTAMPS), unreadableFields);
                case "uris" -> this.uris = JsonKind.TEXT.list()
                        .read(json, mark(Field.URIS), unreadableFields);
                case "open_enums" -> this.openEnums = JsonKind.TEXT.list()
                        .read(json, mark(Field.OPEN_ENUMS), unreadableFields);
                case "resources" -> this.resources = JsonKind.OBJECT
                        .<Specimen>to(Specimen::fromJson).list()
                        .read(json, mark(Field.RESOURCES), unreadableFields);
                case "any_jsons" -> this.anyJsons = JsonKind.ANY.list()
                        .read(json, mark(Field.ANY_JSONS), unreadableFields);
                case "text_map" -> this.textMap = JsonKind.TEXT.map()
                        .read(json, mark(Field.TEXT_MAP), unreadableFields);
                case "date_map" -> this.dateMap = JsonKind.TEXT.map()
                        .read(json, mark(Field.DATE_MAP), unreadableFields);
                case "open_enum_map" -> this.openEnumMap = JsonKind.TEXT.map()
                        .read(json, mark(Field.OPEN_ENUM_MAP), unreadableFields);
                case "any_json_map" -> this.anyJsonMap = JsonKind.ANY.map()
                        .read(json, mark(Field.ANY_JSON_MAP), unreadableFields);
                case "image_128x128" -> this.image = JsonKind.TEXT
                        .read(json, mark(Field.IMAGE), unreadableFields);
                case "task" -> {
                    var part = JsonKind.OBJECT.read(json, mark(Field.TASK), unreadableFields);
                    this.task = part == null ? null : TaskCompact.fromJson(part);
                }
                case "tasks" -> this.tasks = JsonKind.OBJECT
                        .<TaskCompact>to(TaskCompact::fromJson).list()
                        .read(json, mark(Field.TASKS), unreadableFields);
                case "sent" -> this.sent = JsonKind.TEXT
                        .read(json, mark(Field.SENT), unreadableFields);
                case "field" -> this.field = JsonKind.TEXT
                        .read(json, mark(Field.FIELD), unreadableFields);
                case "value" -> this.value = JsonKind.TEXT
                        .read(json, mark(Field.VALUE), unreadableFields);
                case "other" -> this.other = JsonKind.TEXT
                        .read(json, mark(Field.OTHER), unreadableFields);
                case "that" -> this.that = JsonKind.TEXT
                        .read(json, mark(Field.THAT), unreadableFields);
                case "model" -> this.model = JsonKind.TEXT
                        .read(json, mark(Field.MODEL), unreadableFields);
                case "content" -> this.content = JsonKind.TEXT
                        .read(json, mark(Field.CONTENT), unreadableFields);
                case "each" -> this.each = JsonKind.TEXT.list()
                        .read(json, mark(Field.EACH), unreadableFields);
                case "json" -> this.json = JsonKind.TEXT
                        .read(json, mark(Field.JSON), unreadableFields);
                case "json_text" -> this.jsonText = JsonKind.TEXT
                        .read(json, mark(Field.JSON_TEXT), unreadableFields);
                case "read_text" -> this.readText = JsonKind.TEXT
                        .read(json, mark(Field.READ_TEXT), unreadableFields);
                case "mark" -> this.mark = JsonKind.TEXT
                        .read(json, mark(Field.MARK), unreadableFields);
                case "clear" -> this.clear = JsonKind.TEXT
                        .read(json, mark(Field.CLEAR), unreadableFields);
                case "build" -> this.build = JsonKind.TEXT
                        .read(json, mark(Field.BUILD), unreadableFields);
                case "set_null" -> this.setNull = JsonKind.TEXT
                        .read(json, mark(Field.SET_NULL), unreadableFields);
                case "unset" -> this.unset = JsonKind.TEXT
                        .read(json, mark(Field.UNSET), unreadableFields);
                case "unknown_field" -> this.unknownField = JsonKind.TEXT
                        .read(json, mark(Field.UNKNOWN_FIELD), unreadableFields);
                case "from_json" -> this.fromJson = JsonKind.TEXT
                        .read(json, mark(Field.FROM_JSON), unreadableFields);
                case "presence" -> this.presence = JsonKind.TEXT
                        .read(json, mark(Field.PRESENCE), unreadableFields);
                case "resource_type" -> this.resourceType = JsonKind.TEXT
                        .read(json, mark(Field.RESOURCE_TYPE), unreadableFields);
                case "json_due" -> this.jsonDue = JsonKind.TEXT
                        .read(json, mark(Field.JSON_DUE), unreadableFields);
                case "due_as_string" -> this.dueAsString = JsonKind.TEXT
                        .read(json, mark(Field.DUE_AS_STRING), unreadableFields);
                default -> unknownFields.put(wireName, Copies.jsonOf(json));
            }
        }

        private void set(Field field) {
            unreadableFields.remove(mark(field));
        }

        private Field mark(Field field) {
            sent_ |= 1L << field.index;
            return field;
        }

        private void clear(Field field) {
            switch (field) {
                case TEXT -> this.text = null;
                case FLAG -> this.flag = null;
                case INTEGER -> this.integer = null;
                case DECIMAL -> this.decimal = null;
                case DATE -> this.date = null;
                case TIMESTAMP -> this.timestamp = null;
                case URI -> this.uri = null;
                case OPEN_ENUM -> this.openEnum = null;
                case RESOURCE -> this.resource = null;
                case ANY_JSON -> this.anyJson = null;
                case TEXTS -> this.texts = null;
                case FLAGS -> this.flags = null;
                case INTEGERS -> this.integers = null;
                case DECIMALS -> this.decimals = null;
                case DATES -> this.dates = null;
                case TIMESTAMPS -> this.timestamps = null;
                case URIS -> this.uris = null;
                case OPEN_ENUMS -> this.openEnums = null;
                case RESOURCES -> this.resources = null;
                case ANY_JSONS -> this.anyJsons = null;
                case TEXT_MAP -> this.textMap = null;
                case DATE_MAP -> this.dateMap = null;
                case OPEN_ENUM_MAP -> this.openEnumMap = null;
                case ANY_JSON_MAP -> this.anyJsonMap = null;
                case IMAGE -> this.image = null;
                case TASK -> this.task = null;
                case TASKS -> this.tasks = null;
                case SENT -> this.sent = null;
                case FIELD -> this.field = null;
                case VALUE -> this.value = null;
                case OTHER -> this.other = null;
                case THAT -> this.that = null;
                case MODEL -> this.model = null;
                case CONTENT -> this.content = null;
                case EACH -> this.each = null;
                case JSON -> this.json = null;
                case JSON_TEXT -> this.jsonText = null;
                case READ_TEXT -> this.readText = null;
                case MARK -> this.mark = null;
                case CLEAR -> this.clear = null;
                case BUILD -> this.build = null;
                case SET_NULL -> this.setNull = null;
                case UNSET -> this.unset = null;
                case UNKNOWN_FIELD -> this.unknownField = null;
                case FROM_JSON -> this.fromJson = null;
                case PRESENCE -> this.presence = null;
                case RESOURCE_TYPE -> this.resourceType = null;
                case JSON_DUE -> this.jsonDue = null;
                case DUE_AS_STRING -> this.dueAsString = null;
            }
        }
    }
}
