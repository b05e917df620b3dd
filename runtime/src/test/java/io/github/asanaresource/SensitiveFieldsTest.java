package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.asanaresource.Webhook.Field;
import io.github.asanaresource.json.MalformedJsonException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No value of a sensitive field gets into a message. */
class SensitiveFieldsTest {

    private static final Map<String, Object> SECRET =
            Map.of("gid", "s3cret", "due_on", "s3cret", "tags", 5, "s3cret", "s3cret");

    /** Each way to give a model a value. Here, the value is a model in a sensitive field. */
    static Stream<Webhook> webhooks() {
        Task secret = Task.fromMap(SECRET);
        Webhook read = Webhook.TYPE.fromMap(Map.of(
                "owner",
                SECRET,
                "members",
                Arrays.asList(null, SECRET),
                "members_by_role",
                Map.of("s3cret", SECRET),
                "link",
                SECRET));
        Webhook built = Webhook.builder()
                .set(Field.TARGET, "a")
                .set(Field.RESOURCE, "b")
                .set(Field.OWNER, secret)
                .set(Field.MEMBERS, Arrays.asList(null, secret))
                .set(Field.MEMBERS_BY_ROLE, Map.of("s3cret", secret))
                .set(Field.LINK, new Reference.Definition(secret))
                .unset(Field.TARGET)
                .set(Field.TARGET, "a")
                .build();
        return Stream.of(
                read,
                built,
                Webhook.TYPE.fromMap(built.toMap()),
                built.toBuilder().set(Field.SECRET, "s3cret").build(),
                Webhook.TYPE.fromMap(read.toMap()));
    }

    private static List<Task> secrets(Webhook webhook) {
        return List.of(
                webhook.<Task>value(Field.OWNER).orElseThrow(),
                webhook.<Task>elements(Field.MEMBERS).get(1),
                webhook.<Task>entries(Field.MEMBERS_BY_ROLE).get("s3cret"),
                ((Reference.Definition) webhook.value(Field.LINK).orElseThrow()).value());
    }

    @ParameterizedTest
    @MethodSource("webhooks")
    void aModelInASensitiveFieldHidesAllThatItHas(Webhook webhook) {
        assertThat(webhook.toString()).doesNotContain("s3cret").contains("owner=(hidden), members=(hidden)");
        for (Task task : secrets(webhook)) {
            assertThat(task)
                    .hasToString("Task{gid=(hidden), due_on=(hidden), tags=(hidden), unknown fields: [s3cret]}");
            assertThat(task.toBuilder().name("s3cret").build())
                    .hasToString("Task{gid=(hidden), name=(hidden), due_on=(hidden), tags=(hidden),"
                            + " unknown fields: [s3cret]}");
        }
    }

    @ParameterizedTest
    @MethodSource("webhooks")
    void aMessageOfAModelInASensitiveFieldHidesTheValue(Webhook webhook) {
        for (Task task : secrets(webhook)) {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(task::dueOn)
                    .withMessage("Task.due_on: its string (hidden) is not a date such as 2019-09-15")
                    .withNoCause();
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(task::tags)
                    .withMessage("Task.tags: expected an array, not an integer");
            assertThat(task.dueOnAsString()).contains("s3cret");
        }
    }

    @ParameterizedTest
    @MethodSource("webhooks")
    void aHiddenModelIsEqualToAPlainOne(Webhook webhook) {
        Task plain = Task.fromMap(SECRET);
        for (Task task : secrets(webhook)) {
            assertThat(task).isEqualTo(plain).hasSameHashCodeAs(plain);
            assertThat(plain).isEqualTo(task);
            assertThat(task.toMap()).isEqualTo(SECRET);
            assertThat(Task.builder().parent(task).build())
                    .isEqualTo(Task.builder().parent(plain).build());
        }
        assertThat(webhook.<Reference>value(Field.LINK)).contains(new Reference.Definition(plain));
    }

    @Test
    void aModelInAModelIsHiddenToo() {
        Webhook webhook = Webhook.TYPE.fromMap(Map.of("owner", Map.of("children", List.of(Map.of("parent", SECRET)))));
        Task inner = webhook.<Task>value(Field.OWNER)
                .orElseThrow()
                .children()
                .get(0)
                .parent()
                .orElseThrow();
        assertThat(inner.toString()).startsWith("Task{gid=(hidden), ");
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(inner::dueOn)
                .withMessage("Task.due_on: its string (hidden) is not a date such as 2019-09-15");
    }

    @Test
    void aPlainModelStaysAsItWas() {
        Task plain = Task.fromMap(SECRET);
        Webhook.builder().set(Field.OWNER, plain);
        assertThat(plain.toString()).startsWith("Task{gid=s3cret, due_on=s3cret, ");
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(plain::dueOn)
                .withMessage("Task.due_on: \"s3cret\" is not a date such as 2019-09-15");
    }

    @Test
    void aStringInNoFormatIsHidden() {
        Webhook webhook = Webhook.TYPE.fromMap(Map.of("expires_on", "s3cret"));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> webhook.value(Field.EXPIRES_ON))
                .withMessage("Webhook.expires_on: its string (hidden) is not a date such as 2019-09-15")
                .withNoCause();
    }

    @Test
    void theKeysOfAMapAreHidden() {
        for (Function<Map<String, Object>, Webhook> way : List.<Function<Map<String, Object>, Webhook>>of(
                Webhook.TYPE::fromMap,
                json -> Webhook.TYPE.fromMap(json).toBuilder()
                        .set(Field.TARGET, "a")
                        .set(Field.RESOURCE, "b")
                        .build())) {
            Webhook webhook =
                    way.apply(Map.of("headers", Map.of("s3cret", 1), "members_by_role", Map.of("s3cret", "s3cret")));
            assertThat(webhook.unreadableFields().get(Field.HEADERS))
                    .isEqualTo(new UnreadableValue(
                            Map.of("s3cret", 1), "at [(hidden)]: expected a string, not an integer"));
            assertThat(webhook.unreadableFields().get(Field.MEMBERS_BY_ROLE))
                    .isEqualTo(new UnreadableValue(
                            Map.of("s3cret", "s3cret"), "at [(hidden)]: expected an object, not a string"));
            assertThat(webhook.toString()).doesNotContain("s3cret");
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> webhook.entries(Field.HEADERS))
                    .withMessage("Webhook.headers: at [(hidden)]: expected a string, not an integer");
        }
    }

    @Test
    void aMessageOfAValueThatIsNotJsonHidesTheKeysAroundIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Webhook.builder().set(Field.HEADERS, Map.of(1, "s3cret")))
                .withMessage("Webhook.headers: A key of a JSON object is a string, not java.lang.Integer");
        for (Object json : List.of(Map.of("s3cret", 'a'), List.of(Map.of("s3cret", 'a')))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Webhook.TYPE.fromMap(Map.of("headers", json)))
                    .withMessage("Webhook.headers: JSON is made of String, Boolean, Number, List, Map and null,"
                            + " not of java.lang.Character");
        }
    }

    @Test
    void anOpenEnumIsHidden() {
        Webhook webhook = Webhook.TYPE.fromMap(Map.of("status", "s3cret"));
        assertThat(webhook).hasToString("Webhook{status=(hidden)}");
        assertThat(webhook.<Status>value(Field.STATUS)).contains(Status.UNRECOGNIZED);
        assertThat(webhook.string(Field.STATUS)).contains("s3cret");
    }

    @Test
    void aUnionIsHidden() {
        Webhook webhook = Webhook.TYPE.fromMap(Map.of(
                "link", "s3cret", "story", Map.of("resource_subtype", "added", "resource", SECRET, "gid", "s3cret")));
        assertThat(webhook).hasToString("Webhook{link=(hidden), story=(hidden)}");
        Story.Added story = (Story.Added) webhook.value(Field.STORY).orElseThrow();
        assertThat(story).hasToString("Added[value=Event{gid=(hidden), resource_subtype=(hidden), resource=(hidden)}]");
        assertThat(story.value().<Task>value(Event.Field.RESOURCE).orElseThrow().toString())
                .startsWith("Task{gid=(hidden), ");
    }

    @Test
    void aVariantThatIsSetStaysTheVariant() {
        Story.Added story =
                new Story.Added(Event.builder().set(Event.Field.GID, "1").build());
        Webhook webhook = Webhook.builder()
                .set(Field.TARGET, "a")
                .set(Field.RESOURCE, "b")
                .set(Field.STORY, story)
                .build();
        assertThat(webhook.<Story>value(Field.STORY)).contains(story);
    }

    @Test
    void aModelThatIsSerializedStaysHidden() throws Exception {
        Webhook webhook = SerializationTest.copy(Webhook.TYPE.fromMap(Map.of("owner", SECRET)));
        assertThat(webhook.<Task>value(Field.OWNER).orElseThrow().toString()).startsWith("Task{gid=(hidden), ");
    }

    @Test
    void noPathInABrokenDocumentLeadsIntoASensitiveField() {
        Map.of(
                        "{\"headers\":{\"s3cret\":?", "line 1, column 22, at $.headers: expected a value, not '?'",
                        "{\"h\\u0065aders\":{\"s3cret\":?",
                                "line 1, column 27, at $.headers: expected a value, not '?'",
                        "{\"story\":{\"s3cret\":?", "line 1, column 20, at $.story: expected a value, not '?'",
                        "{\"resource\":?", "line 1, column 13, at $.resource: expected a value, not '?'",
                        "{\"new\":{\"field\":?", "line 1, column 17, at $.new.field: expected a value, not '?'")
                .forEach((document, message) -> assertThatExceptionOfType(MalformedJsonException.class)
                        .isThrownBy(() -> Webhook.TYPE.fromJson(document))
                        .withMessage(message));
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> Webhook.TYPE.listFromJson("[{},{\"headers\":{\"s3cret\":?"))
                .withMessage("line 1, column 26, at $[1].headers: expected a value, not '?'");
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> Event.TYPE.fromJson("{\"resource\":{\"children\":[{\"name\":?"))
                .withMessage("line 1, column 34, at $.resource.children[0].name: expected a value, not '?'");
    }

    /** A shared string stays in memory for as long as the class does. */
    @Test
    void noStringOfASensitiveFieldIsShared() {
        String json = "[{\"resource\":\"task\",\"secret\":\"s3cret\",\"owner\":{\"name\":\"Ann\"}}";
        List<Webhook> webhooks = Webhook.TYPE.listFromJson(json + "," + json.substring(1) + "]");
        assertThat(webhooks.get(0)).isEqualTo(webhooks.get(1));
        assertThat(webhooks.get(0).string(Field.RESOURCE).orElseThrow())
                .isSameAs(webhooks.get(1).string(Field.RESOURCE).orElseThrow());
        assertThat(webhooks.get(0).string(Field.SECRET).orElseThrow())
                .isNotSameAs(webhooks.get(1).string(Field.SECRET).orElseThrow());
        assertThat(webhooks.get(0).<Task>value(Field.OWNER).orElseThrow().name().orElseThrow())
                .isNotSameAs(webhooks.get(1)
                        .<Task>value(Field.OWNER)
                        .orElseThrow()
                        .name()
                        .orElseThrow());
    }
}
