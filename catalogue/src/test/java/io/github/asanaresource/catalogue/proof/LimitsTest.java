package io.github.asanaresource.catalogue.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.catalogue.EventResponseChange;
import io.github.asanaresource.catalogue.upgrade.yesterday.Ticket;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The limits of Jackson: up to them everything works, and beyond them a message explains the problem. Tests of deep documents
 * run in a thread with a stack of 1 MB, the usual size, whatever runs the tests.
 */
class LimitsTest {

    private static final long STACK = 1 << 20;

    @OnEachJackson
    void anyJsonCanBeAsDeepAsJacksonLetsIt(Json jackson) {
        int deepest = jackson.deepest();
        for (String field : List.of("new_value", "unknown")) {
            inThreadOf1Megabyte(() -> checkDeep(listIn(field, deepest - 1), EventResponseChange.class, jackson));
            assertThatThrownBy(() -> jackson.read(listIn(field, deepest), EventResponseChange.class))
                    .hasMessageContaining("(" + (deepest + 1) + ") exceeds the maximum allowed")
                    .hasMessageContaining("depth");
        }
    }

    @OnEachJackson
    void modelsInModelsCanBeAsDeepAsJacksonLetsThem(Json jackson) {
        int deepest = jackson.deepest();
        inThreadOf1Megabyte(() -> checkModels("{\"parent\":", "}", deepest - 1, jackson));
        inThreadOf1Megabyte(() -> checkModels("{\"resource_type\":\"ticket\",\"link\":", "}", deepest - 1, jackson));
        inThreadOf1Megabyte(() -> checkModels("{\"subtasks\":[", "]}", (deepest - 1) / 2, jackson));
        inThreadOf1Megabyte(
                () -> checkModels("{\"resource_type\":\"ticket\",\"links\":[", "]}", (deepest - 1) / 2, jackson));
    }

    private static void inThreadOf1Megabyte(Runnable check) {
        FutureTask<Void> task = new FutureTask<>(check, null);
        new Thread(null, task, "1 MB of stack", STACK).start();
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A model nested as deeply as Jackson allows, and one level more. */
    private static void checkModels(String before, String after, int others, Json jackson) {
        Ticket model = checkDeep(nest(before, "{\"resource_type\":\"ticket\"}", after, others), Ticket.class, jackson);
        assertThat(model.toBuilder().build()).isEqualTo(model);
        String tooDeep = nest(before, "{\"resource_type\":\"ticket\",\"subtasks\":[[]]}", after, others);
        assertThatThrownBy(() -> jackson.read(tooDeep, Ticket.class))
                .hasMessageContaining("(" + (jackson.deepest() + 1) + ") exceeds the maximum allowed");
        if (jackson.limitsWriting()) {
            // Jackson 2 writes one level more than it reads.
            Ticket outermost = Ticket.builder()
                    .subtasks(List.of(Ticket.builder().parent(model).build()))
                    .build();
            assertThatThrownBy(() -> jackson.write(outermost))
                    .hasMessageContaining("nesting depth")
                    .hasMessageContaining(") exceeds the maximum allowed");
        }
    }

    static String nest(String before, String innermost, String after, int depth) {
        return before.repeat(depth) + innermost + after.repeat(depth);
    }

    private static String listIn(String field, int depth) {
        return "{\"" + field + "\":" + nest("[", "", "]", depth) + "}";
    }

    private static <T> T checkDeep(String json, Class<T> type, Json jackson) {
        T model = jackson.read(json, type);
        assertThat(jackson.write(model)).isEqualTo(json);
        assertThat(model).isEqualTo(jackson.read(json, type)).hasSameHashCodeAs(jackson.read(json, type));
        assertThat(model.toString()).hasSizeLessThan(500);
        return model;
    }

    @OnEachJackson
    void aNumberOf1000DigitsIsKeptAndOneMoreIsRefused(Json jackson) {
        String json = "{\"new_value\":" + "9".repeat(1000) + "}";
        assertThat(jackson.write(jackson.read(json, EventResponseChange.class))).isEqualTo(json);
        assertThatThrownBy(() -> jackson.read("{\"new_value\":" + "9".repeat(1001) + "}", EventResponseChange.class))
                .hasMessageContaining("Number")
                .hasMessageContaining("(1001) exceeds the maximum");
    }

    @OnEachJackson
    void anExponentThatNoDecimalHasIsRefused(Json jackson) {
        String json = "{\"new_value\":1E+2147483647}";
        assertThat(jackson.write(jackson.read(json, EventResponseChange.class))).isEqualTo(json);
        assertThatThrownBy(() -> jackson.read("{\"new_value\":1E+2147483649}", EventResponseChange.class))
                .hasMessageMatching("(?s)(A number has an exponent that is out of range|Malformed numeric value).*");
    }
}
