package io.github.asanaresource.example;

import java.time.Duration;
import java.util.Optional;

/** Decides after each answer whether the call is repeated, and after which pause. */
final class Retries {

    private static final int TRIES_AT_A_FAILING_SERVER = 4;

    private final ApiCall<?> call;
    private Backoff backoff = Backoff.first();
    private int serverFailures;

    Retries(ApiCall<?> call) {
        this.call = call;
    }

    /** {@return the pause before the call is repeated; empty if it is not} */
    Optional<Duration> pauseAfter(Answer answer) {
        if (answer.isServerFailure()) {
            serverFailures++;
        }
        if (!isRepeatedAfter(answer)) {
            return Optional.empty();
        }
        Duration pause = answer.retryAfter().orElse(backoff.pause());
        backoff = backoff.next();
        return Optional.of(pause);
    }

    private boolean isRepeatedAfter(Answer answer) {
        if (answer.isRateLimited()) {
            return true;
        }
        // After any other failure Asana may have carried out the call: a POST that is repeated could duplicate a task
        // twice.
        return answer.isServerFailure()
                && serverFailures < TRIES_AT_A_FAILING_SERVER
                && (call.isSafeToRepeat() || answer.isTurnedAway());
    }

    ApiFailure giveUpAfter(Answer answer) {
        if (!answer.isServerFailure()) {
            return new ApiFailure.Refused(answer);
        }
        String advice = answer.isTurnedAway() ? "try again later" : call.adviceInDoubt();
        return new ApiFailure.ServerFailed(answer, serverFailures, advice);
    }
}
