package io.github.asanaresource.example;

import io.github.asanaresource.Data;
import io.github.asanaresource.EmittedType;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.Page;
import io.github.asanaresource.json.MalformedJsonException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request to Asana, and how its answer is read.
 *
 * @param path the path and the query, relative to the base URL
 * @param body the body of the request, if it has one
 * @param reader reads the body of the answer; throws {@link NoSuchElementException} if it has no data
 * @param <T> what the answer is read as
 */
record ApiCall<T>(Method method, String path, Optional<JsonModel> body, Function<String, T> reader) {

    /** A method of HTTP. */
    enum Method {
        GET,
        PUT,
        POST
    }

    static <T extends JsonModel> ApiCall<T> get(String path, EmittedType<T> type) {
        return new ApiCall<>(Method.GET, path, Optional.empty(), data(type));
    }

    static <T extends JsonModel> ApiCall<Page<T>> getPage(String path, EmittedType<T> type) {
        return new ApiCall<>(
                Method.GET, path, Optional.empty(), json -> Page.typeOf(type).fromJson(json));
    }

    static <T extends JsonModel> ApiCall<T> put(String path, JsonModel body, EmittedType<T> type) {
        return new ApiCall<>(Method.PUT, path, Optional.of(body), data(type));
    }

    static <T extends JsonModel> ApiCall<T> post(String path, JsonModel body, EmittedType<T> type) {
        return new ApiCall<>(Method.POST, path, Optional.of(body), data(type));
    }

    private static <T extends JsonModel> Function<String, T> data(EmittedType<T> type) {
        return json -> Data.typeOf(type).fromJson(json).data().orElseThrow();
    }

    HttpRequest.Builder request(BaseUrl server) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).header("Accept", "application/json");
        body.ifPresent(json -> request.header("Content-Type", "application/json"));
        return request.method(
                method.name(),
                body.map(json -> BodyPublishers.ofByteArray(json.toJsonBytes())).orElseGet(BodyPublishers::noBody));
    }

    T read(String json) throws FailureException {
        try {
            return reader.apply(json);
        } catch (NoSuchElementException e) {
            throw unreadable("JSON without data");
        } catch (MalformedValueException e) {
            throw unreadable(e);
        } catch (MalformedJsonException e) {
            throw unreadable("not JSON");
        } catch (IllegalArgumentException e) {
            throw unreadable("not a JSON object");
        }
    }

    FailureException unreadable(MalformedValueException problem) {
        return unreadable("JSON, but not what was asked for (" + problem.getMessage() + ")");
    }

    FailureException unreadable(String whatItIs) {
        return new FailureException(new ApiFailure.Unreadable(this, whatItIs));
    }

    /** {@return whether Asana may carry it out twice without a difference} */
    boolean isSafeToRepeat() {
        return method != Method.POST;
    }

    /** {@return what to do if it is uncertain whether Asana has carried it out} */
    String adviceInDoubt() {
        return isSafeToRepeat()
                ? "try again later"
                : "Asana may have carried it out all the same; look there before you try again";
    }

    /** {@return the path without the query} */
    String resource() {
        return path.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return method + " " + resource();
    }
}
