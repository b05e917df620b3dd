package io.github.asanaresource.example;

import io.github.asanaresource.internal.Nullable;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/** Makes calls, and repeats them if that is safe and there is time. */
final class AsanaApi {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final Duration REQUEST_LIMIT = Duration.ofSeconds(10);

    // The job is polled a last time when the time is up, and this must not fail.
    private static final Duration LAST_REQUEST_LIMIT = Duration.ofSeconds(1);

    // Redirects are not followed, which is the default: the token must not reach another server.
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).build();
    private final BaseUrl server;
    private final Token token;
    private final Deadline deadline;
    private final Progress progress;

    AsanaApi(BaseUrl server, Token token, Deadline deadline, Progress progress) {
        this.server = server;
        this.token = token;
        this.deadline = deadline;
        this.progress = progress;
    }

    <T> Received<T> call(ApiCall<T> call) throws FailureException, InterruptedException {
        Retries retries = new Retries(call);
        while (true) {
            Answer answer = send(call);
            if (answer.isSuccess()) {
                return new Received<>(call, answer.status(), call.read(answer.body()));
            }
            Optional<Duration> pause = retries.pauseAfter(answer);
            if (pause.isEmpty()) {
                throw new FailureException(retries.giveUpAfter(answer));
            }
            pause(call, answer, pause.get());
        }
    }

    private void pause(ApiCall<?> call, Answer answer, Duration pause) throws FailureException, InterruptedException {
        if (deadline.isBefore(pause)) {
            throw new FailureException(new TimedOut.PauseTooLong(answer, pause, deadline.timeout()));
        }
        progress.retrying(call, answer, pause);
        deadline.pause(pause);
    }

    private Answer send(ApiCall<?> call) throws FailureException, InterruptedException {
        Duration limit = requestLimit();
        CompletableFuture<HttpResponse<String>> response =
                client.sendAsync(request(call), BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            return Answer.of(deadline.await(response, limit));
        } catch (TimeoutException e) {
            throw new FailureException(
                    deadline.isOver()
                            ? new TimedOut.NoAnswer(server, call, deadline.timeout())
                            : new ApiFailure.NoAnswer(server, call, limit));
        } catch (ExecutionException e) {
            throw new FailureException(
                    isBeforeSending(e.getCause())
                            ? new ApiFailure.NoConnection(server)
                            : new ApiFailure.ConnectionLost(server, call));
        } finally {
            response.cancel(true);
        }
    }

    private HttpRequest request(ApiCall<?> call) {
        return call.request(server)
                .header("Authorization", token.authorization())
                .build();
    }

    private Duration requestLimit() {
        return deadline.isBefore(LAST_REQUEST_LIMIT) ? LAST_REQUEST_LIMIT : deadline.shorten(REQUEST_LIMIT);
    }

    private static boolean isBeforeSending(@Nullable Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLHandshakeException;
    }
}
