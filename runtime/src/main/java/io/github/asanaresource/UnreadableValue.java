package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.asanaresource.json.ParsedJson;
import java.util.Objects;

/**
 * JSON of another kind than the spec declares, such as an object instead of a string, or an integer beyond 64 bits. The model
 * keeps it and writes it back as it was read.
 *
 * <p>If one element of an array is of the wrong kind, the whole array is unreadable. In its JSON, models before that element
 * have their fields in the order of their specs.
 *
 * @param json the value as parsed JSON: a string, a boolean or a number, or an unmodifiable list or map of these, nulls
 *     included
 * @param problem what was expected and what was read, such as {@code expected a string, not an object}; never the value itself
 */
public record UnreadableValue(@JsonValue Object json, String problem) {

    /**
     * Creates an unreadable value.
     *
     * @param json any JSON except null, which is never unreadable; it is copied
     * @param problem what was expected and what was read
     * @throws IllegalArgumentException if the value is not JSON
     */
    public UnreadableValue {
        json = Objects.requireNonNull(ParsedJson.copyOf(json), "json");
        Objects.requireNonNull(problem, "problem");
    }

    /** {@return the problem, without the value, which may be secret} */
    @Override
    public String toString() {
        return "(" + problem + ")";
    }
}
