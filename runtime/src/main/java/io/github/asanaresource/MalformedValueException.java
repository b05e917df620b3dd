package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;

/**
 * Thrown by an accessor whose field has a value that is not what the spec declares: a string that is not in its format, or
 * JSON of another kind.
 *
 * <p>The document was read all the same, and is written back as it came. The accessor ending in {@code AsString} returns a
 * string in the wrong format; JSON of another kind is in {@code unreadableFields()}.
 */
public final class MalformedValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The simple name of the model. */
    private final String resource;

    /** Asana's name of the field. */
    private final String field;

    private MalformedValueException(ResourceType<?> type, int position, String problem, @Nullable Throwable cause) {
        super(type.describe(position) + ": " + problem, cause);
        this.resource = type.name();
        this.field = type.names.get(position);
    }

    static MalformedValueException ofString(
            ResourceType<?> type, int position, String string, String expected, Throwable cause) {
        return type.isSensitive(position)
                // The cause tells the string too.
                ? new MalformedValueException(type, position, "its string (hidden) is not " + expected, null)
                : new MalformedValueException(
                        type, position, "\"" + Description.shorten(string) + "\" is not " + expected, cause);
    }

    static MalformedValueException ofKind(ResourceType<?> type, int position, UnreadableValue value) {
        return new MalformedValueException(type, position, value.problem(), null);
    }

    /** {@return the simple name of the model, such as {@code TaskResponse}} */
    public String resource() {
        return resource;
    }

    /** {@return Asana's name of the field, such as {@code due_on}} */
    public String field() {
        return field;
    }
}
