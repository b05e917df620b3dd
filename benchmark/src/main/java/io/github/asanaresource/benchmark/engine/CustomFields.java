package io.github.asanaresource.benchmark.engine;

import io.github.asanaresource.benchmark.engine.asanaresource.SprintTask;
import io.github.asanaresource.benchmark.engine.asanaresource.SprintTaskOption;
import io.github.asanaresource.benchmark.engine.asanaresource.SprintTaskPriority;
import io.github.asanaresource.benchmark.engine.asanaresource.SprintTaskValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The values of the last custom fields of a task that has many. */
@State(Scope.Thread)
public class CustomFields {

    static final int COUNT = 30;

    /** How the value is found. */
    @Param
    public CustomFieldAccess candidate;

    private SprintTask task;

    private static SprintTask task() {
        List<SprintTaskValue> values = IntStream.range(0, COUNT)
                .mapToObj(index -> SprintTaskValue.builder()
                        .gid(String.valueOf(1_204_567_890_123_400L + index))
                        .name("Field " + index))
                .map(CustomFields::withValue)
                .toList();
        // As it is read: its strings are not those of the accessors.
        return SprintTask.fromJson(
                SprintTask.builder().customFields(values).build().toJson());
    }

    private static SprintTaskValue withValue(SprintTaskValue.Builder value) {
        String gid = value.build().gid().orElseThrow();
        return switch (gid.charAt(gid.length() - 1)) {
            case '8' ->
                value.resourceSubtype("number")
                        .numberValue(new BigDecimal("5.2"))
                        .build();
            case '9' ->
                value.resourceSubtype("enum")
                        .enumValue(SprintTaskOption.builder()
                                .gid("1204567890123471")
                                .name("High")
                                .build())
                        .build();
            default -> value.resourceSubtype("text").textValue("x").build();
        };
    }

    /** Reads the task, and checks what is found in it. */
    @Setup
    public void prepare() {
        task = task();
        if (!number().equals(Optional.of(new BigDecimal("5.2")))
                || !option().equals(Optional.of(SprintTaskPriority.HIGH))) {
            throw new IllegalStateException(candidate + " found another value");
        }
    }

    /** Gets the number. */
    @Benchmark
    public Optional<BigDecimal> number() {
        return candidate.storyPoints(task);
    }

    /** Gets the option of an enum. */
    @Benchmark
    public Optional<SprintTaskPriority> option() {
        return candidate.priority(task);
    }
}
