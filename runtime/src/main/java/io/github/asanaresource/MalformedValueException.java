package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;

/**
 * Thrown by an accessor if the value of its field is not what the spec declares: a string in another format, or JSON of
 * another kind.
 *
 * <p>The rest of the model can be used, and is written back as it was read, this field included. A string in another format is
 * available from the accessor ending in {@code AsString}, JSON of another kind from {@link ResourceModel#unreadableFields()}.
 */
public final class MalformedValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The simple name of the model. */
    private final String resource;

    /** The name of the field on the wire. */
    private final String field;

    private MalformedValueException(ResourceType<?> type, int position, String problem, @Nullable Throwable cause) {
        super(type.describe(position) + ": " + problem, cause);
        this.resource = type.name();
        this.field = type.field(position).wireName();
    }

    static MalformedValueException ofString(
            ResourceType<?> type, int position, String string, String expected, Throwable cause) {
        return type.hidesStrings(position)
                // The message of the cause contains the string too.
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

    /** {@return the name of the field on the wire, such as {@code due_on}; see {@link ResourceField#wireName()}} */
    public String field() {
        return field;
    }
}
