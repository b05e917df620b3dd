package io.github.asanaresource.example;

import java.time.Duration;

/** Pauses that grow, so that a slow job is polled less and less often. */
record Backoff(Duration pause) {

    private static final Duration LONGEST = Duration.ofSeconds(8);

    static Backoff first() {
        return new Backoff(Duration.ofMillis(500));
    }

    Backoff next() {
        Duration doubled = pause.multipliedBy(2);
        return new Backoff(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    }
}
