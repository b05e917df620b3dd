package io.github.asanaresource.processor.emitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CustomField;
import io.github.asanaresource.FieldTrait;
import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.Sensitive;
import io.github.asanaresource.json.ParsedJson;
import io.github.asanaresource.processor.specs.Channel;
import io.github.asanaresource.processor.specs.CustomFieldValue;
import io.github.asanaresource.processor.specs.CustomFieldValueEnumOption;
import io.github.asanaresource.processor.specs.CustomFieldValueSpec;
import io.github.asanaresource.processor.specs.Member;
import io.github.asanaresource.processor.specs.Priority;
import io.github.asanaresource.processor.specs.ProjectCompactSpec;
import io.github.asanaresource.processor.specs.SprintFields;
import io.github.asanaresource.processor.specs.SprintTask;
import io.github.asanaresource.processor.specs.SprintTask.Field;
import io.github.asanaresource.processor.specs.SprintTaskRequest;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Accessors of custom fields find their value in the array {@code custom_fields}. */
class CustomFieldsTest {

    /** An array of elements whose spec declares next to nothing. */
    @AsanaResource
    interface PoorTaskSpec extends SprintFields {

        List<PoorValueSpec> customFields();

        @CustomField(name = "Budget \"net\"")
        BigDecimal budget();

        @AsanaResource
        interface PoorValueSpec {

            String displayValue();
        }
    }

    /** An array of any JSON. */
    @AsanaResource
    interface JsonTaskSpec extends SprintFields {

        List<Object> customFields();

        @CustomField(name = "Budget \"net\"")
        BigDecimal budget();
    }

    /** An array of secrets, with projects among them. */
    @AsanaResource
    interface SecretTaskSpec {

        @Sensitive
        List<CustomFieldValueSpec> customFields();

        @CustomField("1")
        List<ProjectCompactSpec> projects();

        @CustomField("2")
        LocalDate day();
    }

    /** What a task says of a custom field: its presence, and its value or what is wrong with it. */
    private record Answer(Presence presence, Object value) {}

    /** A custom field of a task, as a document has it, and what is to be read. */
    private record Case(Field field, Function<SprintTask, ?> accessor, String element, Answer expected) {

        String document() {
            return "{\"gid\":\"1\",\"custom_fields\":[{\"gid\":\"7\",\"resource_subtype\":\"number\",\"number_value\":1},"
                    + "null," + element + ",{\"resource_subtype\":\"text\"}],\"name\":\"n\"}";
        }

        @Override
        public String toString() {
            return field + " in " + element;
        }
    }

    private static Case absent(Field field, Function<SprintTask, ?> accessor, String element) {
        return new Case(field, accessor, element, new Answer(Presence.ABSENT, empty(field)));
    }

    private static Case isNull(Field field, Function<SprintTask, ?> accessor, String element) {
        return new Case(field, accessor, element, new Answer(Presence.NULL, empty(field)));
    }

    private static Case value(Field field, Function<SprintTask, ?> accessor, String element, Object value) {
        boolean isMany = value instanceof List;
        return new Case(field, accessor, element, new Answer(Presence.PRESENT, isMany ? value : Optional.of(value)));
    }

    private static Case wrong(Field field, Function<SprintTask, ?> accessor, String element, String problem) {
        return new Case(
                field,
                accessor,
                element,
                new Answer(Presence.PRESENT, "SprintTask." + field.wireName() + ": " + problem));
    }

    private static Object empty(Field field) {
        return List.of(Field.REVIEWERS, Field.CHANNELS, Field.BLOCKERS).contains(field) ? List.of() : Optional.empty();
    }

    private static String element(String gid, String subtype, String value) {
        return "{\"gid\":\"12045678901234" + gid + "\",\"resource_subtype\":\"" + subtype + "\"," + value + "}";
    }

    static Stream<Case> cases() {
        String points = "custom field 1204567890123456 is ";
        return Stream.of(
                value(
                        Field.STORY_POINTS,
                        SprintTask::storyPoints,
                        element("56", "number", "\"number_value\":5.20"),
                        new BigDecimal("5.20")),
                value(
                        Field.STORY_POINTS,
                        SprintTask::storyPoints,
                        element("56", "number", "\"number_value\":5"),
                        new BigDecimal("5")),
                value(
                        Field.STORY_POINTS,
                        SprintTask::storyPoints,
                        "{\"gid\":\"1204567890123456\",\"number_value\":5}",
                        new BigDecimal("5")),
                value(
                        Field.STORY_POINTS,
                        SprintTask::storyPoints,
                        "{\"gid\":\"1204567890123456\",\"type\":\"number\",\"number_value\":5}",
                        new BigDecimal("5")),
                value(
                        Field.STORY_POINTS,
                        SprintTask::storyPoints,
                        element("56", "number", "\"representation_type\":\"formula\",\"number_value\":5"),
                        new BigDecimal("5")),
                isNull(Field.STORY_POINTS, SprintTask::storyPoints, element("56", "number", "\"number_value\":null")),
                isNull(
                        Field.STORY_POINTS,
                        SprintTask::storyPoints,
                        "{\"gid\":\"1204567890123456\",\"number_value\":null}"),
                absent(Field.STORY_POINTS, SprintTask::storyPoints, element("56", "number", "\"enabled\":true")),
                absent(Field.STORY_POINTS, SprintTask::storyPoints, "{\"gid\":\"1204567890123456\"}"),
                absent(
                        Field.STORY_POINTS,
                        SprintTask::storyPoints,
                        "{\"resource_subtype\":\"number\",\"number_value\":5}"),
                absent(
                        Field.STORY_POINTS,
                        SprintTask::storyPoints,
                        "{\"gid\":null,\"resource_subtype\":\"number\",\"number_value\":5}"),
                absent(Field.STORY_POINTS, SprintTask::storyPoints, "{\"gid\":1204567890123456,\"number_value\":5}"),
                absent(Field.STORY_POINTS, SprintTask::storyPoints, element("99", "number", "\"number_value\":5")),
                wrong(
                        Field.STORY_POINTS,
                        SprintTask::storyPoints,
                        element("56", "enum", "\"enum_value\":null"),
                        points + "an enum, not a number"),
                wrong(
                        Field.STORY_POINTS,
                        SprintTask::storyPoints,
                        element("56", "text", "\"text_value\":\"5\""),
                        points + "text, not a number"),
                wrong(
                        Field.STORY_POINTS,
                        SprintTask::storyPoints,
                        element("56", "mood", "\"mood_value\":5"),
                        points + "\"mood\", not a number"),
                wrong(
                        Field.STORY_POINTS,
                        SprintTask::storyPoints,
                        element("56", "number", "\"number_value\":\"5\""),
                        points + "a string, not a number"),
                value(
                        Field.BUDGET,
                        SprintTask::budget,
                        "{\"name\":\"Budget \\\"net\\\"\",\"resource_subtype\":\"number\",\"number_value\":1e3}",
                        new BigDecimal("1E+3")),
                absent(
                        Field.BUDGET,
                        SprintTask::budget,
                        "{\"name\":\"Budget\",\"resource_subtype\":\"number\",\"number_value\":1}"),
                wrong(
                        Field.BUDGET,
                        SprintTask::budget,
                        "{\"name\":\"Budget \\\"net\\\"\",\"number_value\":1},{\"name\":\"Budget \\\"net\\\"\",\"number_value\":1}",
                        "several custom fields have the name \"Budget \"net\"\""),
                wrong(
                        Field.BUDGET,
                        SprintTask::budget,
                        "{\"name\":\"Budget \\\"net\\\"\",\"resource_subtype\":\"date\"}",
                        "custom field \"Budget \"net\"\" is a date, not a number"),
                value(
                        Field.PRIORITY,
                        SprintTask::priority,
                        element("57", "enum", "\"enum_value\":{\"gid\":\"1204567890123471\",\"name\":\"High\"}"),
                        Priority.HIGH),
                value(
                        Field.PRIORITY,
                        SprintTask::priority,
                        element("57", "enum", "\"enum_value\":{\"gid\":\"1204567890123471\",\"enabled\":false}"),
                        Priority.HIGH),
                value(
                        Field.PRIORITY,
                        SprintTask::priority,
                        element("57", "enum", "\"enum_value\":{\"gid\":\"12\",\"name\":\"New\"}"),
                        Priority.UNRECOGNIZED),
                value(
                        Field.PRIORITY,
                        SprintTask::priorityAsString,
                        element("57", "enum", "\"enum_value\":{\"gid\":\"12\",\"name\":\"New\"}"),
                        "12"),
                isNull(Field.PRIORITY, SprintTask::priority, element("57", "enum", "\"enum_value\":null")),
                absent(Field.PRIORITY, SprintTask::priority, element("57", "enum", "\"enum_options\":[]")),
                wrong(
                        Field.PRIORITY,
                        SprintTask::priority,
                        element("57", "enum", "\"enum_value\":{\"name\":\"New\"}"),
                        "custom field 1204567890123457 has a value without a gid"),
                wrong(
                        Field.PRIORITY,
                        SprintTask::priorityAsString,
                        element("57", "enum", "\"enum_value\":[]"),
                        "custom field 1204567890123457 is an array, not an enum"),
                wrong(
                        Field.PRIORITY,
                        SprintTask::priority,
                        element("57", "multi_enum", "\"multi_enum_values\":[]"),
                        "custom field 1204567890123457 is a multi-enum, not an enum"),
                value(
                        Field.RELEASE_DATE,
                        SprintTask::releaseDate,
                        element("58", "date", "\"date_value\":{\"date\":\"2026-03-01\",\"date_time\":null}"),
                        LocalDate.of(2026, 3, 1)),
                value(
                        Field.RELEASE_DATE,
                        SprintTask::releaseDateAsString,
                        element("58", "date", "\"date_value\":{\"date\":\"soon\"}"),
                        "soon"),
                wrong(
                        Field.RELEASE_DATE,
                        SprintTask::releaseDate,
                        element("58", "date", "\"date_value\":{\"date\":\"soon\"}"),
                        "its string (hidden) is not a date such as 2019-09-15"),
                isNull(Field.RELEASE_DATE, SprintTask::releaseDate, element("58", "date", "\"date_value\":null")),
                absent(Field.RELEASE_DATE, SprintTask::releaseDate, element("58", "date", "\"date_value\":{}")),
                wrong(
                        Field.RELEASE_DATE,
                        SprintTask::releaseDate,
                        element("58", "date", "\"date_value\":\"2026-03-01\""),
                        "custom field 1204567890123458 is a string, not a date"),
                wrong(
                        Field.RELEASE_DATE,
                        SprintTask::releaseDate,
                        element("58", "date", "\"date_value\":{\"date\":5}"),
                        "custom field 1204567890123458 is an integer, not a date"),
                wrong(
                        Field.RELEASE_DATE,
                        SprintTask::releaseDate,
                        element("58", "reference", "\"reference_value\":[]"),
                        "custom field 1204567890123458 is references, not a date"),
                value(
                        Field.REVIEW_AT,
                        SprintTask::reviewAt,
                        element(
                                "62",
                                "date",
                                "\"date_value\":{\"date\":\"2026-03-01\",\"date_time\":\"2026-03-01T10:00:00.000Z\"}"),
                        OffsetDateTime.parse("2026-03-01T10:00:00Z")),
                value(
                        Field.REVIEW_AT,
                        SprintTask::reviewAtAsString,
                        element(
                                "62",
                                "date",
                                "\"date_value\":{\"date\":\"2026-03-01\",\"date_time\":\"2026-03-01T10:00:00.000Z\"}"),
                        "2026-03-01T10:00:00.000Z"),
                isNull(
                        Field.REVIEW_AT,
                        SprintTask::reviewAt,
                        element("62", "date", "\"date_value\":{\"date\":\"2026-03-01\",\"date_time\":null}")),
                value(
                        Field.REVIEWERS,
                        SprintTask::reviewers,
                        element("59", "people", "\"people_value\":[{\"gid\":\"1\",\"name\":\"Ada\"},null]"),
                        Arrays.asList(Member.builder().gid("1").name("Ada").build(), null)),
                value(
                        Field.REVIEWERS,
                        SprintTask::reviewers,
                        element("59", "people", "\"people_value\":[]"),
                        List.of()),
                value(
                        Field.REVIEWERS,
                        SprintTask::reviewers,
                        element("59", "reference", "\"reference_value\":[{\"gid\":\"1\",\"name\":\"Ada\"}]"),
                        List.of(Member.builder().gid("1").name("Ada").build())),
                absent(Field.REVIEWERS, SprintTask::reviewers, element("59", "people", "\"reference_value\":[]")),
                isNull(Field.REVIEWERS, SprintTask::reviewers, element("59", "people", "\"people_value\":null")),
                wrong(
                        Field.REVIEWERS,
                        SprintTask::reviewers,
                        element("59", "text", "\"text_value\":\"Ada\""),
                        "custom field 1204567890123459 is text, not people or references"),
                wrong(
                        Field.REVIEWERS,
                        SprintTask::reviewers,
                        element("59", "people", "\"people_value\":[5]"),
                        "custom field 1204567890123459: at [0]: expected an object, not an integer"),
                value(
                        Field.CHANNELS,
                        SprintTask::channels,
                        element(
                                "60",
                                "multi_enum",
                                "\"multi_enum_values\":[{\"gid\":\"1204567890123481\"},{\"gid\":\"12\"}]"),
                        List.of(Channel.MAIL, Channel.UNRECOGNIZED)),
                value(
                        Field.CHANNELS,
                        SprintTask::channelsAsStrings,
                        element(
                                "60",
                                "multi_enum",
                                "\"multi_enum_values\":[{\"gid\":\"1204567890123481\"},{\"gid\":\"12\"}]"),
                        List.of("1204567890123481", "12")),
                value(
                        Field.CHANNELS,
                        SprintTask::channels,
                        element("60", "multi_enum", "\"multi_enum_values\":[]"),
                        List.of()),
                wrong(
                        Field.CHANNELS,
                        SprintTask::channels,
                        element("60", "multi_enum", "\"multi_enum_values\":[{\"name\":\"Web\"}]"),
                        "custom field 1204567890123460 has a value without a gid"),
                wrong(
                        Field.CHANNELS,
                        SprintTask::channels,
                        element("60", "enum", "\"enum_value\":{\"gid\":\"12\"}"),
                        "custom field 1204567890123460 is an enum, not a multi-enum"),
                value(Field.CUSTOMER, SprintTask::customer, element("61", "text", "\"text_value\":\"Acme\""), "Acme"),
                isNull(
                        Field.CUSTOMER,
                        SprintTask::customer,
                        element("61", "text", "\"text_value\":null,\"display_value\":null")),
                wrong(
                        Field.CUSTOMER,
                        SprintTask::customer,
                        element("61", "number", "\"number_value\":5,\"display_value\":\"5\""),
                        "custom field 1204567890123461 is a number, not text"),
                value(
                        Field.CUSTOMER,
                        SprintTask::customer,
                        element(
                                "61",
                                "number",
                                "\"representation_type\":\"formula\",\"number_value\":5,\"display_value\":\"5 €\""),
                        "5 €"),
                value(
                        Field.TICKET_ID,
                        SprintTask::ticketId,
                        element(
                                "63",
                                "text",
                                "\"representation_type\":\"custom_id\",\"text_value\":null,\"display_value\":\"ID-7\""),
                        "ID-7"),
                value(
                        Field.TICKET_ID,
                        SprintTask::ticketId,
                        element("63", "custom_id", "\"display_value\":\"ID-7\""),
                        "ID-7"),
                value(
                        Field.TICKET_ID,
                        SprintTask::ticketId,
                        element(
                                "63",
                                "text",
                                "\"representation_type\":\"custom_id\",\"text_value\":\"ID-8\",\"display_value\":\"8\""),
                        "ID-8"),
                isNull(
                        Field.TICKET_ID,
                        SprintTask::ticketId,
                        element("63", "text", "\"representation_type\":\"custom_id\",\"text_value\":null")),
                absent(
                        Field.TICKET_ID,
                        SprintTask::ticketId,
                        element("63", "text", "\"representation_type\":\"custom_id\"")),
                value(
                        Field.BLOCKERS,
                        SprintTask::blockers,
                        element("64", "reference", "\"reference_value\":[{\"gid\":\"3\"},{\"gid\":\"4\"}]"),
                        List.of("3", "4")),
                value(
                        Field.BLOCKERS,
                        SprintTask::blockers,
                        element("64", "multi_enum", "\"multi_enum_values\":[{\"gid\":\"3\"}]"),
                        List.of("3")),
                wrong(
                        Field.BLOCKERS,
                        SprintTask::blockers,
                        element("64", "enum", "\"enum_value\":null"),
                        "custom field 1204567890123464 is an enum, not a multi-enum or people or references"));
    }

    private static <T> Answer ask(T model, Function<T, Presence> presence, Function<T, ?> accessor) {
        try {
            return new Answer(presence.apply(model), accessor.apply(model));
        } catch (MalformedValueException e) {
            return new Answer(presence.apply(model), e.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anAccessorFindsItsElement(Case each) {
        for (Json json : Json.values()) {
            SprintTask task = json.read(each.document(), SprintTask.class);
            assertThat(ask(task, model -> model.presence(each.field()), each.accessor()))
                    .isEqualTo(each.expected());
            assertThat(ParsedJson.fromJson(json.write(task))).isEqualTo(ParsedJson.fromJson(each.document()));
            boolean isUnreadable = each.expected().value() instanceof String problem && !problem.contains("(hidden)");
            assertThat(task.unreadableFields().containsKey(each.field())).isEqualTo(isUnreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void elementsCanBeOfAnyType(Case each) {
        PoorTask poor = PoorTask.fromJson(each.document());
        JsonTask any = JsonTask.fromJson(each.document());
        String name = each.field().name();
        SprintTask task = SprintTask.fromJson(each.document());
        assertThat(poor.presence(PoorTask.Field.valueOf(name)))
                .isEqualTo(each.expected().presence());
        assertThat(any.presence(JsonTask.Field.valueOf(name)))
                .isEqualTo(each.expected().presence());
        assertThat(poor.unreadableFields().keySet()).extracting(Enum::name).containsExactlyElementsOf(names(task));
        assertThat(any.unreadableFields().keySet()).extracting(Enum::name).containsExactlyElementsOf(names(task));
        assertThat(values(poor)).isEqualTo(values(task));
        assertThat(values(any)).isEqualTo(values(task));
    }

    private static List<String> names(SprintTask task) {
        return task.unreadableFields().keySet().stream()
                .filter(field -> field != Field.CUSTOM_FIELDS)
                .map(Enum::name)
                .toList();
    }

    private static List<Object> values(SprintTask task) {
        return Stream.<Function<SprintTask, Object>>of(
                        SprintTask::storyPoints,
                        SprintTask::budget,
                        SprintTask::priority,
                        SprintTask::releaseDateAsString,
                        SprintTask::reviewers,
                        SprintTask::channels,
                        SprintTask::customer,
                        SprintTask::reviewAt,
                        SprintTask::ticketId,
                        SprintTask::blockers)
                .map(accessor -> valueOrProblem(task, accessor))
                .toList();
    }

    private static List<Object> values(PoorTask task) {
        return Stream.<Function<PoorTask, Object>>of(
                        PoorTask::storyPoints,
                        PoorTask::budget,
                        PoorTask::priority,
                        PoorTask::releaseDateAsString,
                        PoorTask::reviewers,
                        PoorTask::channels,
                        PoorTask::customer,
                        PoorTask::reviewAt,
                        PoorTask::ticketId,
                        PoorTask::blockers)
                .map(accessor -> valueOrProblem(task, accessor))
                .toList();
    }

    private static List<Object> values(JsonTask task) {
        return Stream.<Function<JsonTask, Object>>of(
                        JsonTask::storyPoints,
                        JsonTask::budget,
                        JsonTask::priority,
                        JsonTask::releaseDateAsString,
                        JsonTask::reviewers,
                        JsonTask::channels,
                        JsonTask::customer,
                        JsonTask::reviewAt,
                        JsonTask::ticketId,
                        JsonTask::blockers)
                .map(accessor -> valueOrProblem(task, accessor))
                .toList();
    }

    @Test
    void aSearchAllocatesNothing() {
        String others = (element("99", "text", "\"text_value\":\"x\"") + ",").repeat(40);
        SprintTask task = SprintTask.fromJson(
                "{\"custom_fields\":[" + others + element("56", "number", "\"number_value\":5") + "]}");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        allocatedBy(task, threads, thread);
        // An Optional takes 16 bytes.
        assertThat(allocatedBy(task, threads, thread)).isLessThan(20 * CALLS);
    }

    private static final int CALLS = 1_000;

    private static long allocatedBy(SprintTask task, ThreadMXBean threads, long thread) {
        long before = threads.getThreadAllocatedBytes(thread);
        for (int call = 0; call < CALLS; call++) {
            if (task.presence(Field.STORY_POINTS) != Presence.PRESENT
                    || task.storyPoints().isEmpty()) {
                throw new AssertionError();
            }
        }
        return threads.getThreadAllocatedBytes(thread) - before;
    }

    /** Whatever an array has, the spec of its elements makes no difference, and all of it is written back. */
    @Test
    void randomElementsAreReadAlikeByAnySpec() {
        Random random = new Random(18);
        for (int round = 0; round < 5_000; round++) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("custom_fields", elements(random));
            SprintTask task = SprintTask.fromMap(document);
            PoorTask poor = PoorTask.fromMap(document);
            JsonTask any = JsonTask.fromMap(document);
            assertThat(ParsedJson.fromJson(task.toJson())).isEqualTo(document);
            assertThat(poor.toMap()).isEqualTo(document);
            assertThat(values(poor)).as("%s", document).isEqualTo(values(task));
            assertThat(values(any)).as("%s", document).isEqualTo(values(task));
            for (ResourceField field : SprintTask.TYPE.customFields()) {
                Presence presence = task.presence(Field.valueOf(field.name()));
                assertThat(poor.presence(PoorTask.Field.valueOf(field.name()))).isEqualTo(presence);
                assertThat(any.presence(JsonTask.Field.valueOf(field.name()))).isEqualTo(presence);
            }
            SprintTaskRequest copy =
                    SprintTaskRequest.builder().copyCustomFields(task).build();
            assertThat(SprintTaskRequest.builder().copyCustomFields(any).build())
                    .isEqualTo(copy);
            assertThat(SprintTaskRequest.fromJson(copy.toJson())).isEqualTo(copy);
        }
    }

    private static List<Object> elements(Random random) {
        List<Object> elements = new ArrayList<>();
        for (int count = random.nextInt(random.nextInt(10) == 0 ? 40 : 12); count > 0; count--) {
            Map<String, Object> element = new LinkedHashMap<>();
            element.put("gid", "12045678901234" + (56 + random.nextInt(9)));
            element.put("name", random.nextInt(20) == 0 ? "Budget \"net\"" : "Other");
            String subtype = SUBTYPES.get(random.nextInt(SUBTYPES.size()));
            element.put("resource_subtype", subtype);
            element.put(subtype + (subtype.equals("multi_enum") ? "_values" : "_value"), valueOf(subtype, random));
            if (random.nextInt(4) == 0) {
                element.put(PLACES.get(random.nextInt(PLACES.size())), anything(random, 3));
            }
            if (random.nextInt(8) == 0) {
                element.remove(PLACES.get(random.nextInt(PLACES.size())));
            }
            elements.add(random.nextInt(10) == 0 ? null : element);
        }
        return elements;
    }

    private static final List<String> SUBTYPES =
            List.of("text", "number", "date", "enum", "multi_enum", "people", "reference");

    private static final List<String> PLACES = List.of(
            "gid",
            "name",
            "resource_subtype",
            "type",
            "representation_type",
            "display_value",
            "text_value",
            "number_value",
            "date_value",
            "enum_value",
            "multi_enum_values",
            "people_value",
            "reference_value");

    private static Object valueOf(String subtype, Random random) {
        Map<String, Object> resource = Map.of("gid", "120456789012347" + random.nextInt(3), "name", "n");
        return switch (subtype) {
            case "text" -> "t";
            case "number" -> random.nextBoolean() ? 5 : new BigDecimal("5.20");
            case "date" -> Map.of("date", "2026-03-01", "date_time", "2026-03-01T10:00:00Z");
            case "enum" -> resource;
            default -> List.of(resource);
        };
    }

    private static Object anything(Random random, int levels) {
        return switch (random.nextInt(levels == 0 ? 6 : 8)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt(10);
            case 3 -> new BigDecimal("1.50");
            case 4 -> "1204567890123471";
            case 5 -> List.of("formula", "custom_id", "number", "text").get(random.nextInt(4));
            case 6 -> Arrays.asList(anything(random, levels - 1));
            default -> {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put(
                        List.of("gid", "date", "date_time", "name").get(random.nextInt(4)),
                        anything(random, levels - 1));
                yield object;
            }
        };
    }

    private static <T> Object valueOrProblem(T task, Function<T, Object> accessor) {
        try {
            return accessor.apply(task);
        } catch (MalformedValueException e) {
            return e.getMessage().substring(e.getMessage().indexOf('.'));
        }
    }

    @Test
    void anArrayThatIsNotThereHasNoCustomField() {
        for (String json : List.of("{}", "{\"custom_fields\":null}", "{\"custom_fields\":[]}")) {
            SprintTask task = SprintTask.fromJson(json);
            assertThat(task.storyPoints()).isEmpty();
            assertThat(task.reviewers()).isEmpty();
            assertThat(task.presence(Field.STORY_POINTS)).isEqualTo(Presence.ABSENT);
            assertThat(task.customField(Field.STORY_POINTS)).isEmpty();
            assertThat(task.unreadableFields()).isEmpty();
        }
    }

    @Test
    void nobodyCanTellWhatIsInAnUnreadableArray() {
        SprintTask task =
                SprintTask.fromJson("{\"custom_fields\":[{\"gid\":\"1204567890123456\",\"number_value\":1},5]}");
        String problem = "SprintTask.story_points: custom_fields: at [1]: expected an object, not an integer";
        assertThat(task.presence(Field.STORY_POINTS)).isEqualTo(Presence.PRESENT);
        assertThatThrownBy(task::storyPoints)
                .isInstanceOf(MalformedValueException.class)
                .hasMessage(problem);
        assertThatThrownBy(() -> task.customField(Field.STORY_POINTS)).hasMessage(problem);
        assertThat(task.unreadableFields()).containsKeys(Field.CUSTOM_FIELDS, Field.STORY_POINTS, Field.BUDGET);
    }

    @Test
    void anUnreadableCustomFieldIsReportedWithItsElement() {
        SprintTask task =
                SprintTask.fromJson("{\"custom_fields\":[" + element("56", "enum", "\"enum_value\":null") + "]}");
        assertThat(task.unreadableFields())
                .hasToString("{STORY_POINTS=(custom field 1204567890123456 is an enum, not a number)}");
        assertThat(task.unreadableFields().get(Field.STORY_POINTS).json())
                .isEqualTo(task.customFields().get(0).toMap());
        assertThatThrownBy(task::storyPoints).isInstanceOfSatisfying(MalformedValueException.class, e -> {
            assertThat(e.resource()).isEqualTo("SprintTask");
            assertThat(e.field()).isEqualTo("story_points");
        });
    }

    @Test
    void theElementSaysWhatTheAccessorDoesNot() {
        SprintTask task = SprintTask.fromJson("{\"custom_fields\":["
                + element("57", "enum", "\"enum_value\":{\"gid\":\"12\",\"name\":\"New\"}") + "]}");
        assertThat(task.priority()).contains(Priority.UNRECOGNIZED);
        assertThat(task.customField(Field.PRIORITY)
                        .flatMap(CustomFieldValue::enumValue)
                        .flatMap(CustomFieldValueEnumOption::name))
                .contains("New");
        assertThatThrownBy(() -> task.customField(Field.NAME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("SprintTask.name is not a custom field");
    }

    @Test
    void nothingIsHeldTwice() {
        SprintTask task = SprintTask.fromJson("{\"name\":\"n\",\"custom_fields\":["
                + element("59", "people", "\"people_value\":[{\"gid\":\"1\"}]") + "],\"other\":1}");
        assertThat(task.reviewers()).isSameAs(task.customFields().get(0).peopleValue());
        assertThat(task.toMap()).containsOnlyKeys("custom_fields", "name", "other");
        SprintTask same = SprintTask.builder()
                .name("n")
                .customFields(task.customFields())
                .unknownField("other", 1)
                .build();
        assertThat(task).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(task.toBuilder().name("m").build().reviewers()).isEqualTo(task.reviewers());
        assertThat(task.toString())
                .isEqualTo(same.toString())
                .contains("custom_fields=")
                .doesNotContain("reviewers");
    }

    @Test
    void aResponseHasNoSetters() {
        SprintTask.Builder builder = SprintTask.builder();
        String message =
                "SprintTask.story_points is an element of the array custom_fields, and has no value of its own: set custom_fields";
        assertThatThrownBy(() -> builder.setNull(Field.STORY_POINTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> builder.unset(Field.STORY_POINTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThat(SprintTask.Builder.class.getMethods()).extracting("name").doesNotContain("storyPoints", "reviewers");
    }

    @Test
    void theTableTellsCustomFieldsFromFields() {
        assertThat(SprintTask.TYPE.fields())
                .extracting(ResourceField::wireName)
                .containsExactly("gid", "custom_fields", "name");
        assertThat(SprintTask.TYPE.customFields())
                .extracting(ResourceField::wireName)
                .containsExactly(
                        "story_points",
                        "priority",
                        "release_date",
                        "reviewers",
                        "channels",
                        "customer",
                        "review_at",
                        "ticket_id",
                        "blockers",
                        "budget");
        assertThat(Field.NAME.customField()).isEmpty();
        assertThat(Field.STORY_POINTS.customField()).hasToString("Optional[1204567890123456]");
        assertThat(Field.BUDGET.customField()).hasToString("Optional[\"Budget \"net\"\"]");
        assertThat(Field.TICKET_ID.is(FieldTrait.READ_ONLY)).isTrue();
    }

    @Test
    void aSensitiveArrayMakesItsCustomFieldsSensitive() {
        SecretTask task = SecretTask.fromJson("{\"custom_fields\":["
                + "{\"gid\":\"1\",\"resource_subtype\":\"reference\",\"reference_value\":[{\"gid\":\"s3cret\",\"name\":\"s3cret\"}]},"
                + "{\"gid\":\"2\",\"resource_subtype\":\"date\",\"date_value\":{\"date\":\"s3cret\"}}]}");
        assertThat(task.projects().get(0).gid()).contains("s3cret");
        assertThat(task.projects()).asString().doesNotContain("s3cret");
        assertThat(task.toString()).doesNotContain("s3cret");
        assertThatThrownBy(task::day)
                .hasMessage("SecretTask.day: its string (hidden) is not a date such as 2019-09-15")
                .hasNoCause();
    }

    @Test
    void theFieldsThatTheAccessorsNeedAreAskedFor() {
        assertThat(JsonTask.TYPE.optFields().split(",", -1))
                .containsExactly(
                        "custom_fields",
                        "custom_fields.gid",
                        "custom_fields.resource_subtype",
                        "custom_fields.number_value",
                        "custom_fields.enum_value.name",
                        "custom_fields.date_value.date",
                        "custom_fields.people_value.name",
                        "custom_fields.reference_value.name",
                        "custom_fields.multi_enum_values.name",
                        "custom_fields.text_value",
                        "custom_fields.representation_type",
                        "custom_fields.display_value",
                        "custom_fields.date_value.date_time",
                        "custom_fields.people_value",
                        "custom_fields.reference_value",
                        "custom_fields.name");
        assertThat(SprintTask.optFields().name().storyPoints().budget())
                .hasToString(
                        "name,custom_fields.gid,custom_fields.resource_subtype,custom_fields.number_value,custom_fields.name");
        assertThat(SprintTask.optFields().reviewers(member -> member.name().path("email")))
                .hasToString(
                        "custom_fields.gid,custom_fields.resource_subtype,custom_fields.people_value.name,"
                                + "custom_fields.people_value.email,custom_fields.reference_value.name,custom_fields.reference_value.email");
        assertThat(SprintTask.optFields().ticketId())
                .hasToString("custom_fields.gid,custom_fields.resource_subtype,custom_fields.text_value,"
                        + "custom_fields.representation_type,custom_fields.display_value");
    }
}
