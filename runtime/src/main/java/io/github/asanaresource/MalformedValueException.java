package io.github.asanaresource;

/**
 * Thrown by an accessor whose field has a value that is not what the spec says: a text that is not in its format, or JSON of
 * another kind.
 *
 * <p>The document was read all the same, and is written back as it came. Of a text in the wrong format, the accessor ending
 * in {@code AsString} has the text; JSON of another kind is in {@code unreadableFields()}.
 */
public final class MalformedValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The simple name of the model. */
    private final String resource;

    /** Asana's name of the field. */
    private final String field;

    private MalformedValueException(ResourceField field, String problem, @Nullable Throwable cause) {
        super(field.resource() + "." + field.wireName() + ": " + problem, cause);
        this.resource = field.resource();
        this.field = field.wireName();
    }

    static MalformedValueException ofText(ResourceField field, String text, String expected, Throwable cause) {
        return field.isSensitive()
                // The cause tells the text too.
                ? new MalformedValueException(field, "its text (hidden) is not " + expected, null)
                : new MalformedValueException(field, "\"" + Description.shorten(text) + "\" is not " + expected, cause);
    }

    static MalformedValueException ofKind(ResourceField field, UnreadableValue value) {
        return new MalformedValueException(field, value.problem(), null);
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
