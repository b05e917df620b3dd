package io.github.asanaresource.benchmark.engine;

import io.github.asanaresource.benchmark.engine.asanaresource.SprintTask;
import io.github.asanaresource.benchmark.engine.asanaresource.SprintTaskOption;
import io.github.asanaresource.benchmark.engine.asanaresource.SprintTaskPriority;
import io.github.asanaresource.benchmark.engine.asanaresource.SprintTaskValue;
import java.math.BigDecimal;
import java.util.Optional;

/** The ways to get at the value of a custom field. */
public enum CustomFieldAccess {
    /** What users of other clients write. */
    LOOP("a loop over the array") {
        @Override
        Optional<BigDecimal> storyPoints(SprintTask task) {
            return element(task, "1204567890123428").flatMap(SprintTaskValue::numberValue);
        }

        @Override
        Optional<SprintTaskPriority> priority(SprintTask task) {
            return element(task, "1204567890123429")
                    .flatMap(SprintTaskValue::enumValue)
                    .flatMap(SprintTaskOption::gid)
                    .map(SprintTaskPriority::fromWireValue);
        }

        private static Optional<SprintTaskValue> element(SprintTask task, String gid) {
            for (SprintTaskValue element : task.customFields()) {
                if (element.gid().filter(gid::equals).isPresent()) {
                    return Optional.of(element);
                }
            }
            return Optional.empty();
        }
    },
    ACCESSOR("an accessor") {
        @Override
        Optional<BigDecimal> storyPoints(SprintTask task) {
            return task.storyPoints();
        }

        @Override
        Optional<SprintTaskPriority> priority(SprintTask task) {
            return task.priority();
        }
    };

    private final String title;

    CustomFieldAccess(String title) {
        this.title = title;
    }

    abstract Optional<BigDecimal> storyPoints(SprintTask task);

    abstract Optional<SprintTaskPriority> priority(SprintTask task);

    @Override
    public String toString() {
        return title;
    }
}
