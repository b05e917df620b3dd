package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.asanaresource.json.ParsedJson;
import java.util.Objects;

/**
 * JSON of another kind than the spec declares, which a model keeps and writes back as it came: an object where the spec
 * declares a string, or a number that does not fit.
 *
 * <p>Of an array with an element of the wrong kind, models before that element have their fields in the order of their specs.
 *
 * @param json the value: a string, a boolean or a number, or an unmodifiable list or map of these, nulls included
 * @param problem what was expected and what came, such as {@code expected a string, not an object}; it never has the value
 */
public record UnreadableValue(@JsonValue Object json, String problem) {

    /**
     * Keeps a value.
     *
     * @param json any JSON but null, which is never unreadable; it is copied
     * @param problem what was expected and what came
     * @throws IllegalArgumentException if the value is not JSON
     */
    public UnreadableValue {
        json = Objects.requireNonNull(ParsedJson.copyOf(json), "json");
        Objects.requireNonNull(problem, "problem");
    }

    /** {@return the problem, and not the value, which may be secret} */
    @Override
    public String toString() {
        return "(" + problem + ")";
    }
}
