package io.github.asanaresource.example;

import io.github.asanaresource.AsanaError;
import io.github.asanaresource.Errors;
import io.github.asanaresource.MalformedValueException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answer of a server.
 *
 * @param retryAfter the pause that the server asks for, if any
 */
record Answer(int status, Optional<Duration> retryAfter, String body) {

    // At most nine digits: a longer pause cannot be intended, and would overflow.
    private static final Pattern POSITIVE_SECONDS = Pattern.compile("0*[1-9][0-9]{0,8}");

    static Answer of(HttpResponse<String> response) {
        Optional<Duration> retryAfter = response.headers()
                .firstValue("Retry-After")
                .filter(POSITIVE_SECONDS.asMatchPredicate())
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
        return new Answer(response.statusCode(), retryAfter, response.body());
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    boolean isRateLimited() {
        return status == 429;
    }

    boolean isServerFailure() {
        return status / 100 == 5;
    }

    /** {@return whether the server rejected the request before carrying out any of it} */
    boolean isTurnedAway() {
        return isRateLimited() || (status == 503 && retryAfter.isPresent());
    }

    /** {@return the status, and Asana's own message if there is one} */
    @Override
    public String toString() {
        String words = words();
        return "Asana answered " + status + (words.isEmpty() ? "" : " (" + words + ")");
    }

    private String words() {
        try {
            return Errors.TYPE.fromJson(body).errors().stream()
                    .filter(Objects::nonNull)
                    .flatMap(Answer::words)
                    .collect(Collectors.joining("; "));
        } catch (IllegalArgumentException | MalformedValueException e) {
            // Proxies between the program and Asana answer with pages of their own, in HTML for example.
            return "";
        }
    }

    private static Stream<String> words(AsanaError error) {
        return Stream.concat(error.message().stream(), error.phrase().map(phrase -> "phrase: " + phrase).stream());
    }
}
