package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * JSON of another kind than the spec says, which a model keeps aside and writes back as it came: an object where the spec
 * says text, or a number that does not fit.
 *
 * @param json the value: a text, a flag or a number, or an unmodifiable list or map of these, nulls included
 * @param problem what was expected and what came, such as {@code expected a text, not an object}; it never has the value
 */
public record UnreadableValue(@JsonValue Object json, String problem) {

    /**
     * Keeps a value.
     *
     * @param json any JSON but null, which is never unreadable; it is copied
     * @param problem what was expected and what came
     * @throws IllegalArgumentException if the value is no JSON
     */
    public UnreadableValue {
        json = Objects.requireNonNull(Copies.jsonOf(json), "json");
        Objects.requireNonNull(problem, "problem");
    }

    /** {@return the problem, and not the value, which may be nobody's business} */
    @Override
    public String toString() {
        return "(" + problem + ")";
    }
}
