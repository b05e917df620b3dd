package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.models.EventResponseChange;
import io.github.asanaresource.models.upgrade.yesterday.Link;
import io.github.asanaresource.models.upgrade.yesterday.Ticket;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/**
 * The limits of Jackson, which are ours too: up to them everything works, and beyond them a message explains the problem. Tests
 * of deep documents run in a thread with a stack of 1 MB, the usual size, whatever runs the tests.
 */
class LimitsTest {

    private static final long STACK = 1 << 20;

    @EachWay
    void anyJsonCanBeAsDeepAsJacksonLetsIt(Json way) {
        int deepest = way.deepest();
        for (String field : List.of("new_value", "unknown")) {
            inThreadOf1Megabyte(() -> checkDeep(listIn(field, deepest - 1), EventResponseChange.class, way));
            assertThatThrownBy(() -> way.read(listIn(field, deepest), EventResponseChange.class))
                    .hasMessageContaining(way.tooDeep());
        }
    }

    @EachWay
    void modelsInModelsCanBeAsDeepAsJacksonLetsThem(Json way) {
        int deepest = way.deepest();
        inThreadOf1Megabyte(() -> checkModels("{\"parent\":", "}", deepest - 1, way));
        inThreadOf1Megabyte(() -> checkModels("{\"resource_type\":\"ticket\",\"link\":", "}", deepest - 1, way));
        inThreadOf1Megabyte(() -> checkModels("{\"subtasks\":[", "]}", (deepest - 1) / 2, way));
        inThreadOf1Megabyte(
                () -> checkModels("{\"resource_type\":\"ticket\",\"links\":[", "]}", (deepest - 1) / 2, way));
    }

    @Test
    void aDescriptionVisitsNoMoreModelsThanItShows() {
        Ticket parents = Ticket.builder().build();
        Ticket links = Ticket.builder().build();
        for (int i = 0; i < 100_000; i++) {
            parents = Ticket.builder().parent(parents).build();
            links = Ticket.builder().link(new Link.Ticket(links)).build();
        }
        assertThat(parents).hasToString("Ticket{parent=" + "Ticket{parent=".repeat(14) + "Tick…}");
        assertThat(links).hasToString("Ticket{link=" + "Ticket[value=Ticket{link=".repeat(8) + "…}");
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

    /** A model nested as deeply as allowed, and one level more. */
    private static void checkModels(String before, String after, int others, Json way) {
        Ticket model = checkDeep(nest(before, "{\"resource_type\":\"ticket\"}", after, others), Ticket.class, way);
        assertThat(model.toBuilder().build()).isEqualTo(model);
        String tooDeep = nest(before, "{\"resource_type\":\"ticket\",\"subtasks\":[[]]}", after, others);
        assertThatThrownBy(() -> way.read(tooDeep, Ticket.class)).hasMessageContaining(way.tooDeep());
        if (way.limitsWriting()) {
            // Jackson 2 writes one level more than it reads.
            Ticket outermost = Ticket.builder()
                    .subtasks(List.of(Ticket.builder().parent(model).build()))
                    .build();
            assertThatThrownBy(() -> way.write(outermost))
                    .hasMessageMatching(
                            "(?s).*nesting depth.*\\) exceeds the maximum allowed.*|The JSON is deeper than 1000"
                                    + " levels.*");
        }
    }

    static String nest(String before, String innermost, String after, int depth) {
        return before.repeat(depth) + innermost + after.repeat(depth);
    }

    private static String listIn(String field, int depth) {
        return "{\"" + field + "\":" + nest("[", "", "]", depth) + "}";
    }

    private static <T> T checkDeep(String json, Class<T> type, Json way) {
        T model = way.read(json, type);
        assertThat(way.write(model)).isEqualTo(json);
        assertThat(model).isEqualTo(way.read(json, type)).hasSameHashCodeAs(way.read(json, type));
        assertThat(model.toString()).hasSizeLessThan(500);
        return model;
    }

    @EachWay
    void aNumberOf1000DigitsIsKeptAndOneMoreIsRefused(Json way) {
        String json = "{\"new_value\":" + "9".repeat(1000) + "}";
        assertThat(way.write(way.read(json, EventResponseChange.class))).isEqualTo(json);
        assertThatThrownBy(() -> way.read("{\"new_value\":" + "9".repeat(1001) + "}", EventResponseChange.class))
                .hasMessageMatching(
                        "(?s).*Number.*\\(1001\\) exceeds the maximum.*|.*: the number has more than 1000 digits");
    }

    @EachWay
    void anExponentThatNoDecimalHasIsRefused(Json way) {
        String json = "{\"new_value\":1E+2147483647}";
        assertThat(way.write(way.read(json, EventResponseChange.class))).isEqualTo(json);
        assertThatThrownBy(() -> way.read("{\"new_value\":1E+2147483649}", EventResponseChange.class))
                .hasMessageMatching(
                        "(?s)(A|.*: the) number has an exponent that is out of range.*|Malformed numeric value.*");
    }
}
