package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.FieldNames;
import io.github.asanaresource.json.JsonReader;
import io.github.asanaresource.json.JsonToken;
import io.github.asanaresource.json.ParsedJsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnionTypeTest {

    /** A union that shows which discriminator was found. The first one is inside an object. */
    private record Activity(String discriminator, Object value) implements ResourceUnion {

        private static final UnionType<Activity> TYPE =
                new UnionType<>(Activity.class, "resource.resource_type", "a.b.c", "type") {
                    @Override
                    protected @Nullable ResourceType<?> variant(String discriminator) {
                        return switch (discriminator) {
                            case "event" -> Event.TYPE;
                            case "task" -> Task.TYPE;
                            default -> null;
                        };
                    }

                    @Override
                    protected List<ResourceType<?>> models() {
                        return List.of(Event.TYPE, Task.TYPE);
                    }

                    @Override
                    protected Activity create(String discriminator, Object value) {
                        return new Activity(discriminator, value);
                    }
                };
    }

    private static Map<String, Object> json(Object... namesAndValues) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            json.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return json;
    }

    @Test
    void theFirstPathWithAStringDecides() {
        Map<String, Object> json = new HashMap<>(Map.of("type", "event", "resource", Map.of("resource_type", "task")));
        assertThat(Activity.TYPE.fromMap(json).discriminator()).isEqualTo("task");
        for (Object noString : Arrays.asList(null, 1, true, List.of("task"), Map.of("task", "task"))) {
            json.put("resource", json("resource_type", noString));
            assertThat(Activity.TYPE.fromMap(json).discriminator()).isEqualTo("event");
        }
        json.put("resource", "task");
        assertThat(Activity.TYPE.fromMap(json).discriminator()).isEqualTo("event");
        json.put("a", Map.of("b", Map.of("c", "task")));
        assertThat(Activity.TYPE.fromMap(json).discriminator()).isEqualTo("task");
        json.put("resource", Map.of("resource_type", ""));
        assertThat(Activity.TYPE.fromMap(json).discriminator()).isEmpty();
    }

    @Test
    void whereNoPathLeadsToAStringThereIsNone() {
        for (Object json : List.of(
                Map.of("resource", "task"),
                Map.of("a", Map.of("b", "task")),
                Map.of("resource.resource_type", "task"),
                Map.of("a", "b"),
                Map.of(),
                "task",
                List.of("task"),
                true,
                7)) {
            Activity activity = Activity.TYPE.fromMap(json);
            assertThat(activity).isEqualTo(new Activity("", json));
        }
        assertThatThrownBy(() -> Activity.TYPE.fromMap(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("json");
    }

    @Test
    void theDiscriminatorMayComeAnywhere() {
        Story.Added expected = new Story.Added(Event.TYPE.fromMap(
                Map.of("gid", "1", "resource_subtype", "added", "other", 1, "resource", Map.of("gid", "2"))));
        List<String> names = List.of("gid", "resource_subtype", "other", "resource");
        for (int first = 0; first < names.size(); first++) {
            Map<String, Object> json = new LinkedHashMap<>();
            for (int index = 0; index < names.size(); index++) {
                String name = names.get((first + index) % names.size());
                json.put(name, expected.toMap() instanceof Map<?, ?> map ? map.get(name) : null);
            }
            assertThat(Story.TYPE.fromMap(json)).isEqualTo(expected);
        }
    }

    @Test
    void aLowerDiscriminatorIsAskedOnlyIfTheHigherIsAbsent() {
        Object task = Map.of("resource_type", "task");
        assertThat(Story.TYPE.fromMap(json("resource", task))).isInstanceOf(Story.Added.class);
        assertThat(Story.TYPE.fromMap(json("resource", task, "resource_subtype", null)))
                .isInstanceOf(Story.Added.class);
        assertThat(Story.TYPE.fromMap(json("resource", task, "resource_subtype", "moved")))
                .isInstanceOf(Story.Moved.class);
        assertThat(Story.TYPE.fromMap(json("resource_subtype", "moved", "resource", task)))
                .isInstanceOf(Story.Moved.class);
        // If the higher discriminator has a new string, the lower one does not count.
        assertThat(Story.TYPE.fromMap(json("resource_subtype", "new", "resource", task)))
                .isEqualTo(new Story.Unrecognized(json("resource_subtype", "new", "resource", task)));
        assertThat(Story.TYPE.fromMap(json("resource", task, "resource_subtype", "new")))
                .isEqualTo(new Story.Unrecognized(json("resource", task, "resource_subtype", "new")));
    }

    @Test
    void aModelKeepsItsDiscriminatorDeclaredOrNot() {
        Map<String, Object> json = json("a", 1, "resource_subtype", "moved", "b", null);
        Story story = Story.TYPE.fromMap(json);
        assertThat(story).isEqualTo(new Story.Moved(Move.TYPE.fromMap(json)));
        assertThat(story.toMap()).isEqualTo(json).hasToString("{a=1, resource_subtype=moved, b=null}");
        Map<String, Object> added = json("other", 1, "resource_subtype", "added", "gid", 5, "more", 2);
        assertThat(Story.TYPE.fromMap(added).toMap()).hasToString("{gid=5, resource_subtype=added, other=1, more=2}");
    }

    @Test
    void whatIsNotRecognizedIsKeptAsItCame() {
        for (Object json : List.of(
                json("z", new BigDecimal("1.10"), "resource_subtype", "new", "a", null),
                json("z", List.of(), "a", null),
                Map.of(),
                List.of(Map.of("resource_subtype", "moved")),
                "moved",
                7,
                true,
                new BigDecimal("1.10"))) {
            Story story = Story.TYPE.fromMap(json);
            assertThat(story).isEqualTo(new Story.Unrecognized(json));
            assertThat(story.toMap()).isEqualTo(json).hasToString(json.toString());
        }
    }

    @Test
    void theKindOfJsonTellsVariantsApart() {
        assertThat(Reference.TYPE.fromMap("1")).isEqualTo(new Reference.Gid("1"));
        assertThat(Reference.TYPE.fromMap(Map.of("gid", "1")))
                .isEqualTo(new Reference.Definition(Task.builder().gid("1").build()));
        for (Object json : List.of(7, true, new BigDecimal("1.10"), Arrays.asList("1", null))) {
            assertThat(Reference.TYPE.fromMap(json)).isEqualTo(new Reference.Unrecognized(json));
        }
    }

    @Test
    void whatIsKeptIsACopy() {
        List<Object> list = new ArrayList<>(List.of(1L));
        Story story = Story.TYPE.fromMap(list);
        Story.Unrecognized made = new Story.Unrecognized(list);
        list.clear();
        assertThat(story).isEqualTo(made).isEqualTo(new Story.Unrecognized(List.of(1)));
    }

    @Test
    void whatIsNotJsonIsRefused() {
        Map.of(
                        'a',
                        "Story",
                        List.of('a'),
                        "Story[0]",
                        Map.of("resource_subtype", 'a'),
                        "Story.resource_subtype",
                        Map.of("a", Map.of("s3cret", 'a')),
                        "Story.a")
                .forEach((json, place) -> assertThatThrownBy(() -> Story.TYPE.fromMap(json))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(place + ": JSON is made of String, Boolean, Number, List, Map and null,"
                                + " not of java.lang.Character"));
        assertThatThrownBy(() -> Story.TYPE.fromMap(Map.of(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Story: A key of a JSON object is a string, not java.lang.Integer");
    }

    @Test
    void aUnionIsDescribedByItsVariant() {
        assertThat(new Reference.Gid("12")).hasToString("Gid[value=12]");
        assertThat(new Reference.Gid("x".repeat(1000))).hasToString("Gid[value=" + "x".repeat(200) + "…]");
        assertThat(new Reference.Definition(Task.builder().gid("1").build()))
                .hasToString("Definition[value=Task{gid=1}]");
        assertThat(new Story.Unrecognized(json("type", "app", "secret", "s3cret")))
                .hasToString("Unrecognized[an object of [type, secret]]");
        assertThat(new Story.Unrecognized("s3cret")).hasToString("Unrecognized[a string]");
        assertThat(new Story.Unrecognized(List.of("s3cret"))).hasToString("Unrecognized[an array]");
    }

    @Test
    void aUnionIsAnObjectIfItsVariantIs() {
        assertThat(Reference.TYPE.isObject(new Reference.Gid("1"))).isFalse();
        assertThat(Reference.TYPE.isObject(
                        new Reference.Definition(Task.builder().build())))
                .isTrue();
        assertThat(Story.TYPE.isObject(new Story.Unrecognized(Map.of()))).isTrue();
        assertThat(Story.TYPE.isObject(new Story.Unrecognized(List.of()))).isFalse();
        assertThat(Story.TYPE.type()).isEqualTo(Story.class);
    }

    @Test
    void aUnionInAUnionIsRead() {
        Map<String, Object> json = json(
                "story", json("story", json("story", "a"), "resource_subtype", "added"), "resource_subtype", "added");
        Story.Added outer = (Story.Added) Story.TYPE.fromMap(json);
        assertThat(outer.value().<Story>value(Event.Field.STORY).map(Story::toMap))
                .contains(json.get("story"));
        assertThat(outer.toMap()).isEqualTo(json);
    }

    /** Only values before the discriminator are read as trees. */
    @Test
    void noTreeIsBuiltAfterTheDiscriminator() throws IOException {
        Map<String, Object> json =
                json("other", List.of(1), "resource_subtype", "added", "resource", Map.of("gid", "1"));
        Counting reader = new Counting(json);
        Story.TYPE.read(reader);
        assertThat(reader.parsed).isEqualTo(2);
    }

    /** Counts the values that are read as trees. */
    private static final class Counting extends JsonReader {

        private final JsonReader reader;
        private int parsed;

        Counting(Object json) {
            this.reader = new ParsedJsonReader(json);
        }

        @Override
        public @Nullable Object parsed() throws IOException {
            parsed++;
            return reader.parsed();
        }

        @Override
        public JsonToken token() {
            return reader.token();
        }

        @Override
        public int nextField(FieldNames names, int guess) throws IOException {
            return reader.nextField(names, guess);
        }

        @Override
        public @Nullable String nextName() throws IOException {
            return reader.nextName();
        }

        @Override
        public String name() throws IOException {
            return reader.name();
        }

        @Override
        public JsonToken next() throws IOException {
            return reader.next();
        }

        @Override
        public String string() throws IOException {
            return reader.string();
        }

        @Override
        public boolean bool() throws IOException {
            return reader.bool();
        }

        @Override
        public Number integer() throws IOException {
            return reader.integer();
        }

        @Override
        public BigDecimal decimal() throws IOException {
            return reader.decimal();
        }
    }
}
