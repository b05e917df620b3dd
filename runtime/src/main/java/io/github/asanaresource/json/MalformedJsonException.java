package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.util.List;

/**
 * Thrown when a document is not JSON, or exceeds a limit. The message states the position and the problem, such as
 * {@code line 3, column 14, at $.data[3].new_task.name: expected a comma or the end of the object, not a digit}. It
 * contains names of fields but never a value, which may be secret.
 */
public final class MalformedJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Null in a copy that was serialized. */
    private final transient @Nullable Location location;

    /** The number of the line, from 1. */
    private final int line;

    /** The number of the character in the line, from 1. */
    private final int column;

    /** The path in the document, such as {@code $.data[3].name}. */
    private final String path;

    /** What was expected, and what came. */
    private final String problem;

    MalformedJsonException(Location location, String problem) {
        this(location, location.steps().size(), problem);
    }

    private MalformedJsonException(Location location, int shown, String problem) {
        super("line " + location.line() + ", column " + location.column() + ", at " + location.path(shown) + ": "
                + problem);
        this.location = location;
        this.line = location.line();
        this.column = location.column();
        this.path = location.path(shown);
        this.problem = problem;
    }

    /** Returns this exception without the names that a codec declares secret, after the given number of steps. */
    MalformedJsonException hidingSecrets(JsonCodec<?> codec, int before) {
        if (location == null || location.steps().size() < before) {
            return this;
        }
        List<Object> steps = location.steps();
        int shown = before + codec.shownSteps(steps.subList(before, steps.size()));
        if (shown == steps.size()) {
            return this;
        }
        MalformedJsonException hiding = new MalformedJsonException(location, shown, problem);
        hiding.setStackTrace(getStackTrace());
        return hiding;
    }

    /** {@return the line of the document, from 1 on} */
    public int line() {
        return line;
    }

    /** {@return the column, from 1 on, in Unicode characters} */
    public int column() {
        return column;
    }

    /**
     * The names and indexes that lead to the place, such as {@code $.data[3].new_task.name}.
     *
     * @return the path; of a long one, its beginning and its end; of one into a sensitive field, what leads to that field
     */
    public String path() {
        return path;
    }
}
