package io.github.asanaresource.example;

import java.math.BigDecimal;
import java.time.Duration;

/** Formats durations, such as {@code 0.5 s}. */
final class Seconds {

    private Seconds() {}

    static String of(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }
}
