package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cost of a document grows no faster than its length. The cost is the number of bytes that the thread allocates.
 */
class GrowthTest {

    private static final int DEEP = 400;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static String nest(String before, String inside, String after, int depth) {
        return before.repeat(depth) + inside + after.repeat(depth);
    }

    private static long allocated(Jackson jackson, String json, Class<?> type) throws JsonProcessingException {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        assertThat(jackson.write(jackson.read(json, type))).isEqualTo(json);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    @ParameterizedTest
    @EnumSource
    void wrongElementsInEachOtherAreNotCopiedAtEveryLevel(Jackson jackson) throws JsonProcessingException {
        // Each adds two levels of JSON, of which Jackson 3 reads 500.
        int depth = jackson == Jackson.THREE ? 240 : DEEP;
        String right = nest("{\"children\":[", "{\"gid\":\"1\"}", "]}", depth);
        String wrong = nest("{\"children\":[", "{\"gid\":\"1\"}", ",5]}", depth);
        allocated(jackson, wrong, Task.class);
        long withoutWrong = allocated(jackson, right, Task.class);
        assertThat(allocated(jackson, wrong, Task.class)).isLessThan(3 * withoutWrong);
    }

    @Test
    void wrongElementsOfParsedJsonAreNotCopiedAtEveryLevel() {
        Map<String, Object> right = Map.of("gid", "1");
        Map<String, Object> wrong = right;
        for (int level = 0; level < DEEP; level++) {
            right = Map.of("children", List.of(right));
            wrong = Map.of("children", List.of(wrong, 5));
        }
        allocated(wrong);
        assertThat(allocated(wrong)).isLessThan(3 * allocated(right));
    }

    private static long allocated(Map<String, Object> json) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        Map<String, Object> copy = Task.fromMap(json).toMap();
        long allocated = THREADS.getThreadAllocatedBytes(thread) - before;
        assertThat(copy).isEqualTo(json);
        return allocated;
    }

    @ParameterizedTest
    @EnumSource
    void wrongValuesOfMapsAreNotCopiedMoreThanOnce(Jackson jackson) throws JsonProcessingException {
        StringBuilder many = new StringBuilder();
        for (int index = 0; index < 1000; index++) {
            many.append("\"a").append(index).append("\":{\"gid\":\"1\"},");
        }
        String right = "{\"members_by_role\":{" + many + "\"b\":{}}}";
        String wrong = "{\"members_by_role\":{" + many + "\"b\":5}}";
        allocated(jackson, wrong, Webhook.class);
        long withoutWrong = allocated(jackson, right, Webhook.class);
        assertThat(allocated(jackson, wrong, Webhook.class)).isLessThan(3 * withoutWrong);
    }

    static Stream<Arguments> shapes() {
        return Stream.of(Jackson.values())
                .flatMap(jackson -> Stream.of(
                        Arguments.of("models", jackson, "{\"parent\":", "{\"gid\":\"1\"}", "}", Task.class),
                        Arguments.of("models in arrays", jackson, "{\"children\":[", "{}", "]}", Task.class),
                        Arguments.of("wrong elements", jackson, "{\"children\":[", "{}", ",5]}", Task.class),
                        Arguments.of("unknown fields", jackson, "{\"other\":[", "{}", "]}", Task.class),
                        Arguments.of(
                                "unions",
                                jackson,
                                "{\"resource_subtype\":\"added\",\"story\":",
                                "{\"resource_subtype\":\"added\"}",
                                "}",
                                Story.class)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("shapes")
    void whatIsAllocatedGrowsWithTheDepth(
            String shape, Jackson jackson, String before, String inside, String after, Class<?> type)
            throws JsonProcessingException {
        String shallow = nest(before, inside, after, DEEP / 8);
        String deep = nest(before, inside, after, DEEP / 2);
        allocated(jackson, deep, type);
        assertThat(allocated(jackson, deep, type)).isLessThan(5 * allocated(jackson, shallow, type));
    }
}
