package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import io.github.asanaresource.models.upgrade.yesterday.Ticket;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cost of a document grows no faster than its length. The cost is, first, the number of bytes that the thread allocates,
 * which is nearly the same in every run and shows whatever is copied repeatedly. Keys that collide in a hash table cost
 * comparisons instead, which cannot be counted in {@code String}. They are compared with as many keys that do not collide, by
 * the processor time of the thread: they take up to twice as long, and would take hundreds of times as long if each were
 * compared with every other.
 */
@Tag("thorough")
class GrowthTest {

    private static final int MANY = 100_000;
    private static final int DEEP = 400;
    private static final String TICKET = "{\"resource_type\":\"ticket\"}";
    private static final int BOUND = 20;

    /** The payload inside documents of many levels: it is large, so that copies of it are noticed. */
    private static final String PAYLOAD = "{\"resource_type\":\"ticket\","
            + listOf(20_000, "subtasks", "{\"gid\":\"1\",\"new\":1}").substring(1);

    /** {@code Aa} and {@code BB} have the same hash code, and so have all strings composed of them. */
    private static final List<String> COLLIDING = keys("Aa", "BB");

    private static final List<String> ORDINARY = keys("Ab", "ZZ");

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource({"longDocuments", "deepDocuments"})
    void whatIsAllocatedGrowsWithTheDocument(String shape, IntFunction<String> document, Json way, int size) {
        use(document.apply(size / 4), way);
        long few = allocated(document.apply(size / 4), way);
        long many = allocated(document.apply(size), way);
        assertThat(many).isBetween(3 * few, 5 * few);
    }

    /** A value of another kind at each level must not cause each level to copy its content. */
    @ParameterizedTest(name = "{0}, {3}")
    @MethodSource("flawedDocuments")
    void flawsOnEveryLevelCostLittleMoreThanNone(String flaw, String flawed, String sound, Json way) {
        String written = way.write(way.read(flawed, Ticket.class));
        use(flawed, written, way);
        use(sound, sound, way);
        long bound = 3 * allocated(sound, way);
        assertThat(spent(THREADS::getThreadAllocatedBytes, flawed, written, way))
                .isLessThanOrEqualTo(bound);
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("documentsOfKeys")
    void keysThatCollideCostLittleMoreThanOthers(String shape, Function<List<String>, String> document, Json way) {
        String ordinary = document.apply(ORDINARY);
        String colliding = document.apply(COLLIDING);
        use(colliding, way);
        assertThat(processorTime(colliding, way)).isLessThan(BOUND * processorTime(ordinary, way));
    }

    @Test
    void theKeysDoCollide() {
        assertThat(COLLIDING).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(COLLIDING.stream().map(String::hashCode).distinct()).hasSize(1);
        assertThat(ORDINARY.stream().map(String::hashCode).distinct()).hasSizeGreaterThan(MANY * 9 / 10);
        assertThat(ORDINARY.get(0)).hasSameSizeAs(COLLIDING.get(0));
    }

    static Stream<Arguments> longDocuments() {
        return Stream.<Shape>of(
                        new Shape("unknown fields", size -> objectOf(ORDINARY.subList(0, size), "[1.10]")),
                        new Shape("a list of models", size -> listOf(size, "subtasks", "{\"gid\":\"1\",\"new\":1}")),
                        new Shape("a list of texts", size -> listOf(size, "followers", "\"1\"")),
                        new Shape(
                                "an object", size -> "{\"unknown\":" + objectOf(ORDINARY.subList(0, size), "1") + "}"),
                        new Shape("any JSON", size -> listOf(size, "unknown", "{\"a\":[null]}")),
                        new Shape("what is unreadable", size -> listOf(size, "name", "{\"a\":1}")))
                .flatMap(shape -> shape.onEachJackson(MANY));
    }

    static Stream<Arguments> deepDocuments() {
        return Stream.<Shape>of(
                        new Shape("models", depth -> LimitsTest.nest("{\"parent\":", TICKET, "}", depth)),
                        new Shape(
                                "models in lists",
                                depth -> LimitsTest.nest("{\"subtasks\":[", TICKET, "]}", depth / 2)),
                        new Shape(
                                "models in unions",
                                depth ->
                                        LimitsTest.nest("{\"resource_type\":\"ticket\",\"link\":", TICKET, "}", depth)),
                        new Shape(
                                "models in lists of unions",
                                depth -> LimitsTest.nest(
                                        "{\"resource_type\":\"ticket\",\"links\":[", TICKET, "]}", depth / 2)))
                .flatMap(shape -> shape.onEachJackson(DEEP));
    }

    static Stream<Arguments> flawedDocuments() {
        String link = "{\"resource_type\":\"ticket\",\"link\":";
        String links = "{\"resource_type\":\"ticket\",\"links\":[";
        return Stream.of(
                        new Flaw("a number behind models", "{\"subtasks\":[", ",5]}", "]}", 2),
                        new Flaw("a number behind a model in a union", "{\"subtasks\":[" + link, "},5]}", "}]}", 3),
                        new Flaw("a number behind a list of unions", "{\"subtasks\":[" + links, "]},5]}", "]}]}", 4),
                        new Flaw(
                                "a variant that changes",
                                "{\"resource_type\":\"user\",\"link\":",
                                link,
                                ",\"resource_type\":\"ticket\"}",
                                "}",
                                1),
                        new Flaw(
                                "a variant that changes to another with the same field",
                                "{\"resource_type\":\"epic\",\"link\":",
                                link,
                                ",\"resource_type\":\"ticket\"}",
                                "}",
                                1),
                        new Flaw(
                                "variants that change",
                                "{\"resource_type\":\"user\",\"links\":[",
                                links,
                                "],\"resource_type\":\"ticket\"}",
                                "]}",
                                2),
                        new Flaw(
                                "a variant that is named last",
                                "{\"link\":",
                                link,
                                ",\"resource_type\":\"ticket\"}",
                                "}",
                                1))
                .flatMap(flaw -> Stream.of(Json.values()).map(way -> flaw.on(way)));
    }

    static Stream<Arguments> documentsOfKeys() {
        return Stream.of(
                        new ShapeOfKeys("unknown fields", keys -> objectOf(keys, "1")),
                        new ShapeOfKeys("any JSON", keys -> "{\"unknown\":" + objectOf(keys, "1") + "}"),
                        new ShapeOfKeys("map", keys -> "{\"custom_fields\":" + objectOf(keys, "\"1\"") + "}"),
                        new ShapeOfKeys("unreadable map", keys -> "{\"custom_fields\":" + objectOf(keys, "1") + "}"))
                .flatMap(shape -> Stream.of(Json.values()).map(way -> arguments(shape.name(), shape.document(), way)));
    }

    private record Shape(String name, IntFunction<String> document) {

        Stream<Arguments> onEachJackson(int size) {
            return Stream.of(Json.values()).map(way -> arguments(name, document, way, size));
        }
    }

    /**
     * A flaw around the payload.
     *
     * @param levels the number of arrays and objects around the payload
     */
    private record Flaw(String name, String before, String soundBefore, String after, String soundAfter, int levels) {

        Flaw(String name, String before, String after, String soundAfter, int levels) {
            this(name, before, before, after, soundAfter, levels);
        }

        Arguments on(Json way) {
            int depth = DEEP / levels;
            return arguments(
                    name,
                    LimitsTest.nest(before, PAYLOAD, after, depth),
                    LimitsTest.nest(soundBefore, PAYLOAD, soundAfter, depth),
                    way);
        }
    }

    private record ShapeOfKeys(String name, Function<List<String>, String> document) {}

    private static void use(String json, Json way) {
        use(json, json, way);
    }

    /** Does everything that can be done with a model. */
    private static void use(String json, String written, Json way) {
        Ticket ticket = way.read(json, Ticket.class);
        Ticket copy = ticket.toBuilder().gid("1").build().toBuilder()
                .unset(Ticket.Field.GID)
                .build();
        assertThat(copy.equals(ticket)).isTrue();
        assertThat(copy.hashCode()).isEqualTo(ticket.hashCode());
        assertThat(copy.toString()).hasSizeLessThan(30_000);
        assertThat(way.write(copy)).isEqualTo(written);
    }

    private static long allocated(String json, Json way) {
        return spent(THREADS::getThreadAllocatedBytes, json, json, way);
    }

    private static long processorTime(String json, Json way) {
        return spent(THREADS::getThreadCpuTime, json, json, way);
    }

    private static long spent(ToLongFunction<Long> meter, String json, String written, Json way) {
        long thread = Thread.currentThread().getId();
        long before = meter.applyAsLong(thread);
        use(json, written, way);
        return meter.applyAsLong(thread) - before;
    }

    private static String objectOf(List<String> keys, String value) {
        return keys.stream().map(key -> "\"" + key + "\":" + value).collect(Collectors.joining(",", "{", "}"));
    }

    private static String listOf(int size, String field, String element) {
        return "{\"" + field + "\":"
                + Stream.generate(() -> element).limit(size).collect(Collectors.joining(",", "[", "]")) + "}";
    }

    private static List<String> keys(String zero, String one) {
        return IntStream.range(0, MANY)
                .mapToObj(number -> String.format("%17s", Integer.toBinaryString(number)))
                .map(binary -> binary.replace(' ', '0').replace("0", zero).replace("1", one))
                .toList();
    }
}
