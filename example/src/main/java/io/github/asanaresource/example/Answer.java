package io.github.asanaresource.example;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.example.resource.ErrorResponse;
import io.github.asanaresource.example.resource.ErrorResponseError;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a server answers.
 *
 * @param retryAfter the pause that it asks for, if it asks for one
 */
record Answer(int status, Optional<Duration> retryAfter, String body) {

    // At most nine digits: more are no pause that anybody means, and would not fit.
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

    /** {@return whether the server says that it turned the request away before it did anything} */
    boolean isTurnedAway() {
        return isRateLimited() || (status == 503 && retryAfter.isPresent());
    }

    /** {@return the status, and Asana's own words if there are any} */
    @Override
    public String toString() {
        String words = words();
        return "Asana answered " + status + (words.isEmpty() ? "" : " (" + words + ")");
    }

    private String words() {
        try {
            return ErrorResponse.fromJson(body).errors().stream()
                    .filter(Objects::nonNull)
                    .flatMap(Answer::words)
                    .collect(Collectors.joining("; "));
        } catch (IllegalArgumentException | MalformedValueException e) {
            // What stands between the program and Asana answers with pages of its own, in HTML for example.
            return "";
        }
    }

    private static Stream<String> words(ErrorResponseError error) {
        return Stream.concat(error.message().stream(), error.phrase().map(phrase -> "phrase: " + phrase).stream());
    }
}
